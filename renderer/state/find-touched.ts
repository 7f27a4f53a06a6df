import { isDeepEqual } from '../../shared/base/deep-equal.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { Change } from '../../shared/model/change.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { findEntity } from '../../shared/model/queries/find-entity.ts';
import { argumentsFrom } from '../../shared/model/queries/index-arguments.ts';
import type { CanvasId } from './canvas-id.ts';

/**
 * What to select after a step of undo or redo: the cards it touched; failing that, its arguments; failing that, what
 * its frames hold; failing that, what is selected and still exists; failing that, the target of what it removed.
 */
export function findTouched(
  map: ArgumentMap,
  change: Change,
  selection: ReadonlySet<CanvasId>,
): readonly CanvasId[] {
  const choices = [...listTouched(change), [...selection], listAnswered(change)];
  const there = choices.map((ids) => ids.filter((id) => findEntity(map, id) !== null));
  return putRootsLast(map, there.find((ids) => ids.length > 0) ?? []);
}

/** What speaks to none of the others comes last and so gets the focus: for a branch, its root. */
function putRootsLast(map: ArgumentMap, ids: readonly CanvasId[]): readonly CanvasId[] {
  const all = new Set<string>(ids);
  const speaksWithin = (id: CanvasId) =>
    argumentsFrom(map, id as StatementId).some(({ target }) => all.has(target.id));
  const replies = new Set(ids.filter(speaksWithin));
  return [...replies, ...ids.filter((id) => !replies.has(id))];
}

function listTouched(change: Change): readonly (readonly CanvasId[])[] {
  const cards: CanvasId[] = [];
  // Cards that only made room for one that appears, disappears or grows are not what the step was about.
  const isAboutOthers = change.some((entry) => isCard(entry) && !isMove(entry));
  const links: CanvasId[] = [];
  const framed: CanvasId[] = [];
  for (const entry of change) {
    if (entry.kind === 'details' || entry.kind === 'source' || entry.after === null) continue;
    if (isAboutOthers && isMove(entry)) continue;
    if (entry.kind === 'argument') links.push(entry.id);
    else if (entry.kind === 'frame') for (const id of entry.after.members) framed.push(id);
    else cards.push(entry.id);
  }
  return [cards, links, framed];
}

function isCard({ kind }: Change[number]): boolean {
  return kind === 'statement' || kind === 'note';
}

function isMove(entry: Change[number]): boolean {
  const { before, after } = entry;
  if (!isCard(entry) || before === null || after === null) return false;
  return 'at' in after && isDeepEqual({ ...before, at: after.at }, after);
}

function listAnswered(change: Change): readonly CanvasId[] {
  const left = change.flatMap((entry) =>
    entry.kind === 'argument' && entry.before !== null && entry.after === null
      ? [entry.before.target.id]
      : [],
  );
  return [...new Set(left)];
}
