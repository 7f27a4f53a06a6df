import { describe, expect, it } from 'vitest';
import { type ArgumentGeometry, JUNCTION_RADIUS } from '../layout/argument-geometry.ts';
import type { ArgumentId, StatementId } from '../model/ids.ts';
import { drawArgumentLines, drawArgumentMark } from './draw-argument.ts';
import { encloseShape } from './figure-bounds.ts';
import { PALETTES } from './palette.ts';
import type { PathShape, Shape } from './scene.ts';
import { joinPoints } from './strokes.ts';

const palette = PALETTES.light;
const JUNCTION = { x: 50, y: 80 };
const HEAD = { x: 50, y: 0 };

function route(given: Partial<ArgumentGeometry> = {}): ArgumentGeometry {
  const legFrom = (premise: string, x: number) => ({
    premise: premise as StatementId,
    path: joinPoints([{ x, y: 100 }, JUNCTION, HEAD]),
  });
  return {
    id: 'a1' as ArgumentId,
    relation: 'supports',
    isUndercut: false,
    legs: [legFrom('s1', 20), legFrom('s2', 80)],
    bracket: null,
    junction: JUNCTION,
    head: { at: HEAD, direction: { x: 0, y: -1 } },
    ...given,
  };
}

const pathsOf = (shapes: readonly Shape[]): readonly PathShape[] =>
  shapes.flatMap((shape) => (shape.kind === 'path' ? [shape] : []));
const headOf = (given: Partial<ArgumentGeometry>) =>
  pathsOf(drawArgumentLines(route(given), palette).shapes).at(-1);

describe('drawArgumentLines', () => {
  it('draws one path for each leg, in the colour of the relation', () => {
    for (const relation of ['supports', 'attacks'] as const) {
      const colour = relation === 'supports' ? palette.support : palette.attack;
      const legs = pathsOf(drawArgumentLines(route({ relation }), palette).shapes).filter(
        (path) => path.leg !== null,
      );
      expect(legs.map((leg) => leg.leg)).toEqual(['s1', 's2']);
      for (const leg of legs) expect(leg.outline?.colour).toBe(colour);
    }
  });

  it('starts each leg at the card and ends it under the head', () => {
    const [leg] = pathsOf(drawArgumentLines(route(), palette).shapes);
    const head = headOf({});
    expect(leg?.strokes[0]?.to).toEqual({ x: 20, y: 100 });
    const end = leg?.strokes.at(-1)?.to;
    const box = head === undefined ? null : encloseShape(head);
    expect(end?.x).toBe(50);
    expect(end?.y).toBeGreaterThan(box?.y ?? 0);
    expect(end?.y).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
  });

  it('tells support from attack by the shape of the head', () => {
    const arrow = headOf({ relation: 'supports' });
    const bar = headOf({ relation: 'attacks' });
    expect(arrow?.strokes).toHaveLength(3);
    expect(arrow?.fill).toBe(palette.support);
    expect(bar?.strokes).toHaveLength(2);
    expect(bar?.fill).toBeNull();
    const across = bar === undefined ? null : encloseShape(bar);
    expect(across?.width).toBeGreaterThan(3 * (across?.height ?? 0));
  });

  it('hangs co-premises on a thicker bracket with an ampersand between', () => {
    const plain = drawArgumentLines(route(), palette).shapes;
    const paths = [joinPoints([{ x: 20, y: 100 }, JUNCTION])];
    const bracket = { paths, signs: [{ x: 70, y: 80 }] };
    const { shapes } = drawArgumentLines(route({ bracket }), palette);
    const bar = pathsOf(shapes).find(({ outline }) => outline?.width === 2 * palette.lineWidth);
    expect(bar?.outline?.colour).toBe(palette.support);
    const word = shapes.find((shape) => shape.kind === 'text');
    const box = word === undefined ? null : encloseShape(word);
    expect(word).toMatchObject({ text: '&', colour: palette.ink });
    expect((box?.x ?? 0) + (box?.width ?? 0) / 2).toBeCloseTo(70, 9);
    expect(plain.some((shape) => shape.kind === 'text')).toBe(false);
  });

  it('does not cross the edge of the target', () => {
    for (const relation of ['supports', 'attacks'] as const) {
      expect(drawArgumentLines(route({ relation }), palette).bounds.y).toBeGreaterThan(0);
    }
  });

  it('turns the head with the direction of arrival', () => {
    const head = { at: { x: 0, y: 0 }, direction: { x: 1, y: 0 } };
    const bar = headOf({ relation: 'attacks', head });
    const box = bar === undefined ? null : encloseShape(bar);
    expect(box?.height).toBeGreaterThan(3 * (box?.width ?? 0));
  });
});

describe('drawArgumentMark', () => {
  it('lies on the junction and within its radius', () => {
    for (const relation of ['supports', 'attacks'] as const) {
      const { bounds } = drawArgumentMark(route({ relation }), palette);
      expect(bounds.x + bounds.width / 2).toBeCloseTo(JUNCTION.x, 9);
      expect(bounds.y + bounds.height / 2).toBeCloseTo(JUNCTION.y, 9);
      expect(bounds.width).toBeLessThanOrEqual(2 * JUNCTION_RADIUS);
    }
  });

  it('has a plus for support, a minus for attack, a cross for an undercut', () => {
    const signOf = (given: Partial<ArgumentGeometry>) =>
      pathsOf(drawArgumentMark(route(given), palette).shapes)[0]?.strokes ?? [];
    const isSlanted = (given: Partial<ArgumentGeometry>) => {
      const [from, to] = signOf(given);
      return from?.to.x !== to?.to.x && from?.to.y !== to?.to.y;
    };
    expect(signOf({ relation: 'supports' })).toHaveLength(4);
    expect(signOf({ relation: 'attacks' })).toHaveLength(2);
    expect(signOf({ relation: 'attacks', isUndercut: true })).toHaveLength(4);
    expect(isSlanted({ relation: 'supports' })).toBe(false);
    expect(isSlanted({ relation: 'attacks', isUndercut: true })).toBe(true);
  });

  it('is round for support and square for attack', () => {
    const [, round] = drawArgumentMark(route(), palette).shapes;
    const [, square] = drawArgumentMark(route({ relation: 'attacks' }), palette).shapes;
    if (round?.kind !== 'rect' || square?.kind !== 'rect') throw new Error('not rectangles');
    expect(round.radius).toBe(round.box.width / 2);
    expect(square.radius).toBeLessThan(square.box.width / 3);
  });
});
