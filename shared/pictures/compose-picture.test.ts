import { describe, expect, it } from 'vitest';
import { createRandom } from '../base/random.ts';
import { drawMap } from '../drawing/draw-map.ts';
import { PALETTES } from '../drawing/palette.ts';
import type { PictureTheme } from '../drawing/print-palettes.ts';
import { layOutCards } from '../layout/auto/lay-out-cards.ts';
import { en } from '../messages/en.ts';
import { createEmptyMap } from '../model/argument-map.ts';
import type { MapId, SourceId, StatementId } from '../model/ids.ts';
import { CLEAR_LENS, WHOLE_VIEW } from '../model/map-view.ts';
import { readNotation } from '../model/notation.ts';
import { createRandomMap } from '../model/random-map.ts';
import { composePicture } from './compose-picture.ts';
import {
  type Furniture,
  type PictureGround,
  type PictureOrder,
  USUAL_ORDER,
} from './picture-order.ts';

const NOTATED = layOutCards(
  readNotation(`
    motion M "Schools should stop giving homework"
    position P "Fairness"
    evidence e "A survey says so"
    P supports M
    a + b supports P as both
    e supports a
    o attacks M
    u attacks both
  `),
);
const SOURCE = {
  id: 'src' as SourceId,
  type: 'book',
  title: 'On homework',
  author: [{ family: 'Sato', given: 'Ai' }],
  issued: '2021',
  URL: 'https://a.test/book',
};
const MAP = {
  ...NOTATED,
  details: { ...NOTATED.details, title: 'Homework', author: 'A. Writer' },
  sources: new Map([[SOURCE.id, SOURCE]]),
  statements: new Map(
    [...NOTATED.statements].map(([id, statement]) => [
      id,
      id === 'e'
        ? { ...statement, citations: [{ source: SOURCE.id, locator: 'p. 4' }] }
        : statement,
    ]),
  ),
};

const NO_FURNITURE: Furniture = { title: false, legend: false, sources: false, credits: false };
const ALL_FURNITURE: Furniture = { title: true, legend: true, sources: true, credits: true };

function compose(change: Partial<PictureOrder>) {
  return composePicture(MAP, { ...USUAL_ORDER, ...change }, en);
}

function textsOf(scene: ReturnType<typeof compose>): readonly string[] {
  return scene.figures.flatMap(({ shapes }) =>
    shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])),
  );
}

const kindsOf = (scene: ReturnType<typeof compose>) => [
  ...new Set(scene.figures.map(({ subject }) => subject.kind)),
];

function composeBare(title: string) {
  const order = { ...USUAL_ORDER, furniture: ALL_FURNITURE };
  return composePicture(createEmptyMap('m' as MapId, { title }), order, en);
}

describe('composePicture', () => {
  it('shows without furniture what the map alone is drawn as', () => {
    const bare = compose({ furniture: NO_FURNITURE });
    expect(bare).toEqual(drawMap(MAP, { theme: 'light', words: en }));
  });

  it('puts the title above the map, and legend, sources and credits beneath, in this order', () => {
    const scene = compose({ furniture: ALL_FURNITURE, date: '27 November 2026' });
    expect(kindsOf(scene)).toEqual([
      ...['title', 'argument', 'statement'],
      ...['legend', 'sources', 'credits'],
    ]);
    const bottoms = scene.figures.map(({ bounds }) => bounds.y + bounds.height);
    const map = scene.figures.filter(({ subject }) => subject.kind === 'statement');
    const mapBottom = Math.max(...map.map(({ bounds }) => bounds.y + bounds.height));
    expect(bottoms[0]).toBeLessThan(Math.min(...map.map(({ bounds }) => bounds.y)));
    let last = mapBottom;
    for (const { bounds } of scene.figures.slice(-3)) {
      expect(bounds.y).toBeGreaterThan(last);
      last = bounds.y + bounds.height;
    }
    expect(textsOf(scene).at(-1)).toBe('A. Writer · 27 November 2026');
  });

  it('numbers sources on the cards and in the list, with their address', () => {
    const scene = compose({ furniture: { ...NO_FURNITURE, sources: true } });
    const texts = textsOf(scene);
    expect(texts).toContain('— Sato 2021, p. 4 [1]');
    expect(texts).toContain('[1]');
    const shapes = scene.figures.at(-1)?.shapes ?? [];
    const entry = shapes.find((shape) => shape.kind === 'text' && shape.text.startsWith('Sato'));
    expect(entry).toMatchObject({
      text: 'Sato, Ai (2021). On homework. https://a.test/book',
      link: 'https://a.test/book',
    });
  });

  it('explains what the picture has, and nothing else', () => {
    const furniture = { ...NO_FURNITURE, legend: true };
    const whole = textsOf(compose({ furniture })).filter((text) => /^(Undercuts|Count)/.test(text));
    expect(whole).toEqual([en.drawn.undercuts, en.drawn.together]);
    const ids = new Set(['M', 'o'] as StatementId[]);
    const part = textsOf(compose({ furniture, extent: { kind: 'cards', ids } }));
    expect(part).toContain(en.drawn.attacks);
    expect(part).not.toContain(en.drawn.supports);
    expect(part).not.toContain('Fairness');
  });

  it('names positions by their bars in every look', () => {
    const furniture = { ...NO_FURNITURE, legend: true };
    const named = (theme: PictureOrder['theme']) =>
      textsOf(compose({ furniture, theme })).filter((text) => text === 'Fairness').length;
    expect([named('light'), named('greyscale'), named('plain')]).toEqual([2, 2, 2]);
  });

  it('adds no leg and no statement by its legend', () => {
    const count = (furniture: Furniture) => {
      const figures = compose({ furniture }).figures;
      const legs = figures.flatMap(({ shapes }) =>
        shapes.filter((shape) => 'leg' in shape && shape.leg),
      );
      return [legs.length, figures.filter(({ subject }) => subject.kind === 'statement').length];
    };
    expect(count(ALL_FURNITURE)).toEqual(count(NO_FURNITURE));
  });

  it('shows a branch, a lens or a choice with the sides of the whole map', () => {
    const branch = compose({
      extent: { kind: 'view', view: { ...WHOLE_VIEW, focus: 'P' as StatementId } },
    });
    const labels = branch.figures.flatMap(({ subject }) =>
      subject.kind === 'statement' ? [subject.label] : [],
    );
    expect(labels).toHaveLength(5);
    expect(labels[0]).toContain('For');
    const lens = { ...CLEAR_LENS, kind: 'evidence' as const };
    const seen = compose({ extent: { kind: 'view', view: { ...WHOLE_VIEW, lens } } });
    expect(seen.figures.length).toBeLessThan(compose({}).figures.length);
  });

  it('is seen through where that is asked for', () => {
    expect(compose({ ground: 'none' }).ground).toBeNull();
  });

  it('is white on paper, unless the look is dark', () => {
    const groundOf = (theme: PictureTheme, ground: PictureGround) =>
      compose({ theme, ground }).ground;
    expect(groundOf('light', 'paper')).toBe('#ffffff');
    expect(groundOf('light', 'look')).toBe(PALETTES.light.ground);
    expect(groundOf('dark', 'paper')).toBe(PALETTES.dark.ground);
  });

  it('is the same for the same order, whatever the map', () => {
    const map = layOutCards(createRandomMap(createRandom(5), { statements: 60 }));
    const order = { ...USUAL_ORDER, furniture: ALL_FURNITURE };
    expect(composePicture(map, order, en)).toEqual(composePicture(map, order, en));
    const { bounds, figures } = composePicture(map, order, en);
    for (const figure of figures) {
      expect(figure.bounds.x).toBeGreaterThanOrEqual(bounds.x);
      expect(figure.bounds.y + figure.bounds.height).toBeLessThanOrEqual(bounds.y + bounds.height);
    }
  });

  it('of a map that has nothing but its title is that title, within the margin', () => {
    const { bounds, figures } = composeBare('Should schools stop giving homework?');
    expect(figures.map(({ subject }) => subject.kind)).toEqual(['title']);
    const [title] = figures;
    expect(bounds.width).toBeGreaterThan(title?.bounds.width ?? Number.NaN);
    expect(bounds.height).toBeGreaterThan(title?.bounds.height ?? Number.NaN);
    expect(bounds.y).toBeLessThan(title?.bounds.y ?? Number.NaN);
  });

  it('of an empty map is an empty picture', () => {
    expect(composeBare('').figures).toEqual([]);
  });
});
