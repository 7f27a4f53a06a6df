import { describe, expect, it } from 'vitest';
import { measureCard } from '../layout/card.ts';
import { measureText } from '../layout/text/measure-text.ts';
import { en } from '../messages/en.ts';
import { ja } from '../messages/ja.ts';
import type { SourceId, StatementId } from '../model/ids.ts';
import { createStatement, type Statement } from '../model/statement.ts';
import type { CardLook } from './card-look.ts';
import { drawCard } from './draw-card.ts';
import { encloseShape } from './figure-bounds.ts';
import { PALETTES } from './palette.ts';
import type { Shape, TextShape } from './scene.ts';

const palette = PALETTES.light;
const style = { palette, words: en };
const LOOK: CardLook = { roles: ['reason'], side: 'for', hues: ['blue'] };
const AT = { x: 100, y: 200 };

function draw(given: Partial<Statement> = {}, look: Partial<CardLook> = {}) {
  const statement = createStatement({
    id: 's1' as StatementId,
    kind: 'claim',
    text: 'Deterrence needs the means to answer an attack with force, officials say.',
    at: AT,
    ...given,
  });
  const card = measureCard(statement, new Map());
  return { card, ...drawCard(statement, card, AT, { ...LOOK, ...look }, style) };
}

const isText = (shape: Shape): shape is TextShape => shape.kind === 'text';
const textsOf = (shapes: readonly Shape[]) => shapes.filter(isText).map((shape) => shape.text);
const barsOf = (shapes: readonly Shape[]) =>
  shapes.flatMap((shape) =>
    shape.kind === 'path' && encloseShape(shape).x === AT.x ? [shape.fill] : [],
  );

describe('drawCard', () => {
  it('sets the role at the left, the side at the right, then the lines of text', () => {
    const { shapes, card } = draw();
    expect(textsOf(shapes)).toEqual(['Reason', 'For', ...card.lines.map((line) => line.text)]);
    const side = shapes.filter(isText)[1];
    expect((side?.x ?? 0) + (side?.width ?? 0)).toBeCloseTo(AT.x + 272 - 12, 6);
    expect(side?.colour).toBe(palette.support);
  });

  it('places lines where the geometry says', () => {
    const { shapes, card } = draw();
    const [first] = card.lines;
    const drawn = shapes.filter(isText)[2];
    expect(drawn?.x).toBe(AT.x + (first?.x ?? 0));
    expect(drawn?.baseline).toBe(AT.y + (first?.baseline ?? 0));
    expect(drawn?.colour).toBe(palette.ink);
  });

  it('stays within the box of the card', () => {
    for (const kind of ['motion', 'position', 'claim', 'evidence'] as const) {
      const { shapes, card, bounds } = draw({ kind });
      expect(bounds).toEqual({ ...AT, ...card.size });
      for (const shape of shapes) {
        const box = encloseShape(shape);
        expect(box.x).toBeGreaterThanOrEqual(AT.x - 1e-9);
        expect(box.y).toBeGreaterThanOrEqual(AT.y - 1e-9);
        expect(box.x + box.width).toBeLessThanOrEqual(AT.x + card.size.width + 1e-9);
        expect(box.y + box.height).toBeLessThanOrEqual(AT.y + card.size.height + 1e-9);
      }
    }
  });

  it("has a bar in the colour of the statement's position, in stretches for several", () => {
    expect(barsOf(draw().shapes)).toEqual([palette.hues.blue.bar]);
    expect(barsOf(draw({}, { hues: ['amber', 'rose'] }).shapes)).toEqual([
      palette.hues.amber.bar,
      palette.hues.rose.bar,
    ]);
    expect(barsOf(draw({}, { hues: [] }).shapes)).toEqual([palette.line]);
    expect(barsOf(draw({ kind: 'motion' }, { hues: [] }).shapes)).toEqual([palette.ink]);
  });

  it('gives each kind its ground', () => {
    const ground = (given: Partial<Statement>) => {
      const [first] = draw(given).shapes;
      return first?.kind === 'rect' ? first.fill : undefined;
    };
    expect(ground({ kind: 'claim' })).toBe(palette.card);
    expect(ground({ kind: 'evidence' })).toBe(palette.quote);
    expect(ground({ kind: 'position' })).toBe(palette.hues.blue.tint);
  });

  it('marks a side by a triangle too, and neither by nothing', () => {
    const signs = (side: CardLook['side']) =>
      draw({}, { side }).shapes.filter((shape) => shape.kind === 'path').length - 1;
    expect(signs('for')).toBe(1);
    expect(signs('against')).toBe(1);
    expect(signs('both')).toBe(2);
    expect(signs('neither')).toBe(0);
    expect(textsOf(draw({}, { side: 'neither' }).shapes)[1]).not.toBe('');
  });

  it.each([
    [en, 'Reason, Rebuttal'],
    [ja, '理由、再反論'],
  ])('sets two roles apart as each language does', (words, heading) => {
    const statement = createStatement({ id: 's' as StatementId, kind: 'claim', text: '', at: AT });
    const card = measureCard(statement, new Map());
    const look: CardLook = { ...LOOK, roles: ['reason', 'rebuttal'] };
    const [role] = drawCard(statement, card, AT, look, { palette, words }).shapes.filter(isText);
    expect(role?.text).toBe(heading);
  });

  it('cuts roles that leave no room for the side', () => {
    const words = {
      status: en.status,
      role: {
        ...en.role,
        reason: 'Ein sehr langes Wort für einen Grund, der dafür spricht',
      },
      side: { ...en.side, both: 'Sowohl dafür als auch dagegen' },
      comparison: en.comparison,
    };
    const statement = createStatement({ id: 's' as StatementId, kind: 'claim', text: '', at: AT });
    const card = measureCard(statement, new Map());
    const look: CardLook = { ...LOOK, side: 'both' };
    const [role, side] = drawCard(statement, card, AT, look, { palette, words }).shapes.filter(
      isText,
    );
    expect(role?.text).toMatch(/…$/);
    expect((role?.x ?? 0) + measureText(role?.text ?? '', 'label')).toBeLessThan(side?.x ?? 0);
  });

  it('tells those who do not see it what it is', () => {
    const { subject } = draw({ text: 'Short\u0000.' });
    expect(subject).toEqual({ kind: 'statement', id: 's1', label: 'Reason, For: Short.' });
  });

  it('puts the sign and the words of an outcome before the role, and heat behind the text', () => {
    const heat = { share: 0.5, change: -45 };
    const { shapes, bounds, card } = draw({}, { outcome: { status: 'out', strength: 35 }, heat });
    const [header] = textsOf(shapes);
    expect(header).toBe('falls 35 · \u221245 · Reason');
    const crossed = shapes.filter(
      (shape) => shape.kind === 'path' && shape.outline?.colour === palette.attack,
    );
    expect(crossed).toHaveLength(2);
    const filled = shapes.flatMap((shape) =>
      shape.kind === 'rect' && shape.fill === palette.supportTint ? [shape.box.width] : [],
    );
    expect(filled).toEqual([(card.size.width - 10) / 2]);
    const bar = shapes.findIndex(
      (shape) => shape.kind === 'rect' && shape.fill === palette.support,
    );
    expect(bar).toBeGreaterThan(0);
    expect(shapes.findIndex(isText)).toBeGreaterThan(bar);
    for (const shape of shapes) {
      const box = encloseShape(shape);
      expect(box.x + box.width).toBeLessThanOrEqual(bounds.x + bounds.width + 1e-6);
    }
  });

  it('numbers the sources it names, and not the count of the others', () => {
    const sources = ['s1', 's2', 's3', 's4', 's5'] as SourceId[];
    const citations = sources.map((source, index) => ({ source, locator: `p. ${index + 1}` }));
    const sourceNumbers = new Map(sources.map((source, index) => [source, 11 + index]));
    const cited = createStatement({ id: 's' as StatementId, kind: 'evidence', text: '', at: AT });
    const statement = { ...cited, citations };
    const card = measureCard(statement, new Map());
    const { shapes } = drawCard(statement, card, AT, LOOK, { ...style, sourceNumbers });
    const named = ['\u2014 p. 1 [11]', '\u2014 p. 2 [12]', '\u2014 p. 3 [13]', '+2'];
    expect(textsOf(shapes).slice(-4)).toEqual(named);
  });

  it('tells how a statement comes out by another sign for each status', () => {
    const signOf = (status: 'in' | 'out' | 'undecided') =>
      draw({}, { outcome: { status, strength: null } }).shapes.filter(
        (shape) => shape.kind === 'path' && shape.fill === null,
      );
    expect(signOf('in')).toHaveLength(1);
    expect(signOf('out')).toHaveLength(2);
    expect(signOf('undecided')).toHaveLength(1);
    expect(signOf('in')).not.toEqual(signOf('undecided'));
  });
});
