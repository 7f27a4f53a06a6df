import { type Box, encloseBoxes, type Size } from '../../shared/layout/box.ts';
import { CARD_GAP } from '../../shared/layout/spacing.ts';
import type { ArgumentId, StatementId } from '../../shared/model/ids.ts';
import { branchOf } from '../../shared/model/queries/branch.ts';
import type { Point } from '../../shared/model/statement.ts';
import { type Anchor, findPlace } from '../background/tasks/place-fragment.ts';
import type { Workspace } from '../state/workspace.ts';
import { readMap } from './selection.ts';

interface Branch {
  readonly cards: readonly (readonly [StatementId, Box])[];
  readonly bounds: Box;
}

/**
 * The cards of branches, each as they stand to each other and the branches in line, where what is put
 * by the anchor goes.
 */
export function shiftBranches(
  workspace: Workspace,
  roots: readonly (StatementId | ArgumentId)[],
  anchor: Anchor,
): ReadonlyMap<StatementId, Point> {
  const branches = gatherBranches(workspace, roots);
  const isLeftRight = readMap(workspace).details.direction === 'left-right';
  const moving = new Set(branches.flatMap(({ cards }) => cards.map(([id]) => id)));
  const { map, boxes } = workspace.geometry.getState();
  const others = new Map([...boxes].filter(([id]) => !moving.has(id)));
  const place = findPlace({ map, boxes: others }, measureLine(branches, isLeftRight), anchor);
  const places = new Map<StatementId, Point>();
  let { x, y } = place;
  for (const { cards, bounds } of branches) {
    for (const [id, card] of cards) {
      places.set(id, { x: card.x - bounds.x + x, y: card.y - bounds.y + y });
    }
    if (isLeftRight) y += bounds.height + CARD_GAP;
    else x += bounds.width + CARD_GAP;
  }
  return places;
}

/** What is in two branches moves with the first. */
function gatherBranches(
  workspace: Workspace,
  roots: readonly (StatementId | ArgumentId)[],
): readonly Branch[] {
  const { boxes } = workspace.geometry.getState();
  const known = new Set<StatementId>();
  return roots.flatMap((root) => {
    const { statements } = branchOf(readMap(workspace), root);
    const cards = [...boxes].filter(([id]) => statements.has(id) && !known.has(id));
    for (const [id] of cards) known.add(id);
    const bounds = encloseBoxes(cards.map(([, box]) => box));
    return bounds === null ? [] : [{ cards, bounds }];
  });
}

function measureLine(branches: readonly Branch[], isLeftRight: boolean): Size {
  const widths = branches.map(({ bounds }) => bounds.width);
  const heights = branches.map(({ bounds }) => bounds.height);
  return isLeftRight
    ? { width: Math.max(0, ...widths), height: addUp(heights) }
    : { width: addUp(widths), height: Math.max(0, ...heights) };
}

function addUp(lengths: readonly number[]): number {
  const gaps = Math.max(0, lengths.length - 1) * CARD_GAP;
  return lengths.reduce((sum, length) => sum + length, gaps);
}
