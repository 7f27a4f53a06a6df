import type { Box } from '../../shared/layout/box.ts';
import type { ArgumentId, StatementId } from '../../shared/model/ids.ts';
import { readingOrder } from '../../shared/model/queries/outline.ts';
import { isShown, readShown } from '../state/view.ts';
import type { Workspace } from '../state/workspace.ts';
import { readMap, readSelection } from './selection.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/**
 * The next card in a direction, as one sees it: near, and more ahead than to the side. Without a selection, the card
 * that was selected last, or else the first card in reading order; null if there is no card that way.
 */
export function findNeighbour(workspace: Workspace, direction: Direction): StatementId | null {
  const { boxes, routes } = workspace.geometry.getState();
  const shown = readShown(workspace);
  const selected = readSelection(workspace).at(-1);
  if (selected === undefined) {
    const order = readingOrder(readMap(workspace)).filter((id) => isShown(shown, id));
    return findLastVisited(workspace, order) ?? order[0] ?? null;
  }
  const junction = routes.get(selected as ArgumentId)?.junction;
  const from =
    boxes.get(selected as StatementId) ??
    (junction === undefined ? undefined : { ...junction, width: 0, height: 0 });
  if (from === undefined) return null;
  let nearest: StatementId | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const [id, box] of boxes) {
    if (!isShown(shown, id)) continue;
    const distance = id === selected ? null : measureDistance(from, box, direction);
    if (distance !== null && distance < shortest) {
      shortest = distance;
      nearest = id;
    }
  }
  return nearest;
}

/** The card that was selected last, after Escape or a deletion left nothing selected. */
function findLastVisited(
  { session }: Workspace,
  order: readonly StatementId[],
): StatementId | null {
  const { places, present } = session.getState().visits;
  const known: ReadonlySet<unknown> = new Set(order);
  const last = [...places.slice(0, present + 1)].reverse().find((id) => known.has(id));
  return (last as StatementId | undefined) ?? null;
}

// A card aside counts as three times as far as one ahead and some more, so that a row or a column is
// walked to its end before another is entered.
const ASIDE_WEIGHT = 3;
const ASIDE_TOLL = 600;

function measureDistance(from: Box, to: Box, direction: Direction): number | null {
  const isVertical = direction === 'up' || direction === 'down';
  const dx = to.x + to.width / 2 - (from.x + from.width / 2);
  const dy = to.y + to.height / 2 - (from.y + from.height / 2);
  const sign = direction === 'up' || direction === 'left' ? -1 : 1;
  const ahead = sign * (isVertical ? dy : dx);
  const aside = isVertical
    ? findGap(from.x, from.width, to.x, to.width)
    : findGap(from.y, from.height, to.y, to.height);
  if (ahead <= 1) return null;
  const toll = aside > 0 ? ASIDE_TOLL : 0;
  return ahead + ASIDE_WEIGHT * aside + toll + Math.abs(isVertical ? dx : dy) / 100;
}

function findGap(start: number, length: number, otherStart: number, otherLength: number): number {
  return Math.max(0, otherStart - (start + length), start - (otherStart + otherLength));
}
