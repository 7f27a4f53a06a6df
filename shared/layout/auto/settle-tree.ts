import type { StatementId } from '../../model/ids.ts';
import type { Point } from '../../model/statement.ts';
import type { Limb } from './grow-tree.ts';
import { measureOutline, NO_OUTLINE, type Outline } from './outline.ts';
import { type SettledShape, settleShape } from './settle-shape.ts';
import type { Shape } from './shape.ts';

/** A tree in its shape, its parts moved together. */
export interface SettledTree {
  readonly entries: readonly Entry[];
  readonly outline: Outline;
  readonly width: number;
  readonly height: number;
}

interface Entry {
  readonly limb: Limb;
  readonly shape: Shape;
  /** The entry it is a part of, and its number there; -1 for the root. */
  readonly above: number;
  readonly part: number;
  settled: SettledShape;
}

/** Settles a tree from its leaves up. Without recursion; linear. */
export function settleTree(limb: Limb, shape: Shape): SettledTree {
  const entries = listEntries(limb, shape);
  const inner: SettledShape[][] = entries.map(() => []);
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const entry = entries[index];
    if (entry === undefined) continue;
    const card = entry.limb.kind === 'statement' ? entry.limb.size : null;
    entry.settled = settleShape(entry.shape, card, inner[index] ?? []);
    const list = inner[entry.above];
    if (list !== undefined) list[entry.part] = entry.settled;
  }
  const outline = entries[0]?.settled.outline ?? NO_OUTLINE;
  const { right, bottom } = measureOutline(outline);
  return { entries, outline, width: right, height: bottom };
}

const UNSETTLED: SettledShape = { outline: NO_OUTLINE, cardX: 0, anchor: 0, xs: [], ys: [] };

function listEntries(limb: Limb, shape: Shape): readonly Entry[] {
  const entries: Entry[] = [{ limb, shape, above: -1, part: 0, settled: UNSETTLED }];
  for (let above = 0; above < entries.length; above += 1) {
    const parts = entries[above]?.shape.parts ?? [];
    for (let part = 0; part < parts.length; part += 1) {
      const inner = parts[part];
      if (inner === undefined) continue;
      entries.push({ limb: inner.limb, shape: inner.shape, above, part, settled: UNSETTLED });
    }
  }
  return entries;
}

/** Adds the top left corners of the tree's cards, its own corner at the given place. Linear. */
export function placeTree(
  { entries }: SettledTree,
  at: Point,
  places: Map<StatementId, Point>,
): void {
  const corners: Point[] = [];
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index];
    if (entry === undefined) continue;
    const { limb, above, part, settled } = entry;
    const [corner, around] = [corners[above] ?? at, entries[above]?.settled];
    const x = corner.x + (around?.xs[part] ?? 0);
    const y = corner.y + (around?.ys[part] ?? 0);
    corners.push({ x, y });
    if (limb.kind === 'statement') places.set(limb.id, { x: x + settled.cardX, y });
  }
}
