import { describe, expect, it } from 'vitest';
import { createRandom } from '../base/random.ts';
import { measureCard } from '../layout/card.ts';
import { en } from '../messages/en.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import type { Frame } from '../model/frame.ts';
import type { ArgumentId, FrameId, NoteId, StatementId } from '../model/ids.ts';
import { readNotation } from '../model/notation.ts';
import { createRandomMap } from '../model/random-map.ts';
import { cleanText } from './clean-text.ts';
import { type DrawingOptions, drawMap, PICTURE_MARGIN } from './draw-map.ts';
import { PALETTES } from './palette.ts';
import type { Figure } from './scene.ts';
import { joinSvg } from './testing/join-svg.ts';
import { listElements, readXml } from './testing/read-xml.ts';

const ABOUT = { title: 'Map', description: '' };

/** Puts the cards of a map into a grid, so that none covers another. */
function spread(map: ArgumentMap): ArgumentMap {
  const statements = new Map(
    [...map.statements].map(([id, statement], index) => [
      id,
      { ...statement, at: { x: (index % 9) * 480, y: Math.floor(index / 9) * 640 } },
    ]),
  );
  return { ...map, statements };
}

const DEBATE = spread(
  readNotation(`
    motion M "Japan should acquire strike capability"
    position P "Deterrence"
    evidence e "China has added intermediate-range missiles"
    P supports M
    a + b supports P as both
    e supports a
    o attacks P as objection
    u attacks both as undercut
    v attacks undercut
  `),
);

const subjectsOf = (figures: readonly Figure[]) => figures.map((figure) => figure.subject.kind);
const drawText = (map: ArgumentMap) => joinSvg(drawMap(map, { theme: 'light', words: en }), ABOUT);

describe('drawMap', () => {
  it('draws a figure for every card, and lines and a mark for every argument', () => {
    const { figures } = drawMap(DEBATE, { theme: 'light', words: en });
    const kinds = subjectsOf(figures);
    expect(kinds.filter((kind) => kind === 'statement')).toHaveLength(DEBATE.statements.size);
    expect(kinds.filter((kind) => kind === 'argument')).toHaveLength(2 * DEBATE.arguments.size);
  });

  it('draws a frame around its members, its ground beneath everything, its title above the lines', () => {
    const frame = {
      id: 'f' as FrameId,
      title: 'Weapons',
      members: ['a' as StatementId, 'b' as StatementId],
    } as const;
    const frames = new Map<FrameId, Frame>([[frame.id, frame]]);
    const { figures } = drawMap({ ...DEBATE, frames }, { theme: 'light', words: en });
    const [ground] = figures;
    expect(ground?.subject).toEqual({ kind: 'frame', id: 'f', part: 'ground' });
    const cards = figures.filter(
      ({ subject }) => subject.kind === 'statement' && ['a', 'b'].includes(subject.id),
    );
    expect(cards).toHaveLength(2);
    for (const { bounds } of cards) {
      expect(bounds.x).toBeGreaterThan(ground?.bounds.x ?? Number.NaN);
      expect(bounds.y).toBeGreaterThan(ground?.bounds.y ?? Number.NaN);
    }
    const kinds = subjectsOf(figures);
    expect(kinds.lastIndexOf('frame')).toBe(kinds.lastIndexOf('argument') + 1);
    expect(drawText({ ...DEBATE, frames })).toContain('>Weapons</text>');
  });

  it('cuts a frame out around what stands in it without being its member, if that is shown', () => {
    // P stands between the two.
    const members = ['M' as StatementId, 'e' as StatementId] as const;
    const frame = { id: 'f' as FrameId, title: '', members };
    const map = { ...DEBATE, frames: new Map<FrameId, Frame>([[frame.id, frame]]) };
    const kindOfGround = (shown: DrawingOptions['shown'] = null) =>
      drawMap(map, { theme: 'light', words: en, shown }).figures[0]?.shapes[0]?.kind;
    expect(kindOfGround()).toBe('path');
    const nothing = { arguments: new Set<never>(), notes: new Set<never>() };
    expect(kindOfGround({ statements: new Set(members), ...nothing })).toBe('rect');
  });

  it('paints lines first, then marks, then cards in reading order', () => {
    const { figures } = drawMap(DEBATE, { theme: 'light', words: en });
    const marks = figures.findIndex(
      ({ subject }) => subject.kind === 'argument' && subject.part === 'mark',
    );
    expect(subjectsOf(figures).lastIndexOf('argument')).toBe(2 * DEBATE.arguments.size - 1);
    expect(marks).toBe(DEBATE.arguments.size);
    const cards = figures.flatMap(({ subject }) =>
      subject.kind === 'statement' ? [subject.id] : [],
    );
    expect(cards.slice(0, 3)).toEqual(['M', 'P', 'a']);
  });

  it('frames everything, with a margin', () => {
    const { bounds, figures } = drawMap(DEBATE, { theme: 'light', words: en });
    const lefts = figures.map((figure) => figure.bounds.x);
    expect(bounds.x).toBe(Math.floor(Math.min(...lefts)) - PICTURE_MARGIN);
    for (const figure of figures) {
      expect(figure.bounds.y).toBeGreaterThanOrEqual(bounds.y + PICTURE_MARGIN);
      expect(figure.bounds.x + figure.bounds.width).toBeLessThanOrEqual(
        bounds.x + bounds.width - PICTURE_MARGIN,
      );
      expect(figure.bounds.y + figure.bounds.height).toBeLessThanOrEqual(
        bounds.y + bounds.height - PICTURE_MARGIN,
      );
    }
  });

  it('draws a part as the whole shows it', () => {
    const whole = drawMap(DEBATE, { theme: 'light', words: en });
    const part = {
      statements: new Set(['a', 'b', 'P'] as StatementId[]),
      arguments: new Set(['both'] as ArgumentId[]),
      notes: new Set<NoteId>(),
    };
    const { figures } = drawMap(DEBATE, { theme: 'light', words: en, shown: part });
    expect(figures).toHaveLength(5);
    for (const figure of figures) expect(whole.figures).toContainEqual(figure);
  });

  it('draws notes', () => {
    const note = {
      id: 'n1' as NoteId,
      text: 'Ask what would change their minds.',
      at: { x: -400, y: 0 },
    };
    const noted = { ...DEBATE, notes: new Map([[note.id, note]]) };
    const { figures, bounds } = drawMap(noted, { theme: 'dark', words: en });
    expect(subjectsOf(figures)).toContain('note');
    expect(bounds.x).toBe(-400 - PICTURE_MARGIN);
  });

  it('has notes read after the cards, but for those with a card over them', () => {
    const [motion] = DEBATE.statements.values();
    if (motion === undefined) throw new Error('The debate has a motion');
    const under = {
      id: 'n1' as NoteId,
      text: 'Partly covered.',
      at: { ...motion.at, x: motion.at.x - 20 },
    };
    const aside = { id: 'n2' as NoteId, text: 'An aside.', at: { x: -400, y: 0 } };
    const noted = { ...DEBATE, notes: new Map([under, aside].map((note) => [note.id, note])) };
    const { figures } = drawMap(noted, { theme: 'light', words: en });
    const order = figures.flatMap(({ subject }) =>
      subject.kind === 'note' || subject.kind === 'statement' ? [subject.id] : [],
    );
    expect([order[0], order.at(-1)]).toEqual(['n1', 'n2']);
    expect(order.slice(1, -1)).toHaveLength(DEBATE.statements.size);
  });

  it('takes the colours of the theme', () => {
    for (const theme of ['light', 'dark'] as const) {
      const svg = joinSvg(drawMap(DEBATE, { theme, words: en }), ABOUT);
      const colours = new Set(svg.match(/#[0-9a-f]{6}/g));
      const { hues, ...palette } = PALETTES[theme];
      const known = new Set([
        ...Object.values(palette),
        ...Object.values(hues).flatMap(Object.values),
      ]);
      for (const colour of colours) expect(known).toContain(colour);
    }
  });

  it('gives an empty map an empty picture', () => {
    const scene = drawMap(readNotation(''), { theme: 'light', words: en });
    expect(scene.figures).toEqual([]);
    expect(scene.bounds).toEqual({ x: -40, y: -40, width: 80, height: 80 });
  });

  it('gives the same picture for the same map, whatever the order of its tables', () => {
    const turned = {
      ...DEBATE,
      statements: new Map([...DEBATE.statements].reverse()),
      arguments: new Map([...DEBATE.arguments].reverse()),
    };
    expect(drawText(turned)).toBe(drawText(DEBATE));
  });
});

describe('The SVG of a map', () => {
  const maps = [1, 2, 3].map((seed) =>
    spread(createRandomMap(createRandom(seed), { statements: 60 })),
  );

  it('has exactly one path of class leg for each leg of each argument', () => {
    for (const map of [DEBATE, ...maps]) {
      const legs = listElements(readXml(drawText(map)))
        .filter((element) => element.attributes.get('class') === 'leg')
        .map(
          ({ attributes }) =>
            `${attributes.get('data-premise')} of ${attributes.get('data-argument')}`,
        );
      const expected = [...map.arguments.values()].flatMap(({ id, premises }) =>
        premises.map((premise) => `${premise} of ${id}`),
      );
      expect([...legs].sort()).toEqual(expected.sort());
    }
  });

  it("holds every statement's text, as text, in its group", () => {
    for (const map of [DEBATE, ...maps]) {
      const groups = new Map(
        listElements(readXml(drawText(map))).map((element) => [
          element.attributes.get('data-statement'),
          element,
        ]),
      );
      for (const statement of map.statements.values()) {
        const drawn = groups.get(statement.id as StatementId)?.children ?? [];
        // A line from right to left says so with a mark at either end.
        const texts = drawn
          .filter((element) => element.name === 'text')
          .map(({ text }) => text.replace(/^\u202b|\u202c$/g, ''));
        const lines = measureCard(statement, map.sources).lines.map((line) => cleanText(line.text));
        expect(texts.join('\n')).toContain(lines.join('\n'));
      }
    }
  });
});
