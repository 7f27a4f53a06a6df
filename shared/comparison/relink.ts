import type { Argument } from '../model/argument.ts';
import type { ArgumentId, StatementId } from '../model/ids.ts';
import type { Statement } from '../model/statement.ts';
import { type MergeSide, otherSide } from './conflict.ts';
import { type Draft, drop, put } from './draft.ts';

// Once from the side that was chosen, once from ours: what still does not fit then is dropped.
const MOST_RELINKS = 2;

/** Gives an argument the premises and the target it has on one side. */
export function relink(draft: Draft, id: ArgumentId): void {
  const { base, ours, theirs } = draft.versions;
  const values = {
    base: base.arguments.get(id) ?? null,
    ours: ours.arguments.get(id) ?? null,
    theirs: theirs.arguments.get(id) ?? null,
  };
  const conflict = { kind: 'links', subject: { kind: 'argument', id }, values } as const;
  const side = draft.settlement.settle(conflict, 'ours');
  if (!takeLinks(draft, id, side)) drop(draft, 'argument', id);
}

/** Gives the arguments of a ring the targets they have on one side, where they have others. */
export function breakLoop(draft: Draft, loop: readonly ArgumentId[]): void {
  const side = draft.settlement.settle({ kind: 'loop', arguments: loop }, 'ours');
  const isOpened = [side, 'ours' as const].some(
    (from) =>
      loop.filter((id) => isLinkedElsewhere(draft, id, from) && takeLinks(draft, id, from)).length >
      0,
  );
  const last = [...loop].sort().at(-1);
  if (!isOpened && last !== undefined) drop(draft, 'argument', last);
}

/** Leaves one of two motions the motion; the other one is what it was before, or a claim. */
export function settleMotions(draft: Draft, motions: readonly StatementId[]): void {
  const isMotionOf = (side: MergeSide) => (id: StatementId) =>
    draft.versions[side].statements.get(id)?.kind === 'motion';
  const ours = motions.find(isMotionOf('ours'));
  const theirs = motions.find((id) => id !== ours && isMotionOf('theirs')(id));
  if (ours === undefined || theirs === undefined) return;
  const conflict = { kind: 'motions', motions: { ours, theirs } } as const;
  const side = draft.settlement.settle(conflict, 'ours');
  const id = side === 'ours' ? theirs : ours;
  const statement = draft.map.statements.get(id);
  if (statement === undefined) return;
  put(draft, 'statement', { ...statement, kind: findKindBefore(draft, id, side) });
}

function findKindBefore({ versions }: Draft, id: StatementId, side: MergeSide): Statement['kind'] {
  const kinds = [versions.base, versions[side]].map((map) => map.statements.get(id)?.kind);
  return kinds.find((kind) => kind !== undefined && kind !== 'motion') ?? 'claim';
}

function isLinkedElsewhere(draft: Draft, id: ArgumentId, side: MergeSide): boolean {
  const other = draft.versions[side].arguments.get(id);
  return other !== undefined && other.target.id !== draft.map.arguments.get(id)?.target.id;
}

/** False when it has been done too often. Where the side lacks the argument, the other one is taken. */
function takeLinks(draft: Draft, id: ArgumentId, side: MergeSide): boolean {
  const { map, versions, relinked } = draft;
  const count = relinked.get(id) ?? 0;
  const present = map.arguments.get(id);
  const from: Argument | undefined =
    versions[side].arguments.get(id) ?? versions[otherSide(side)].arguments.get(id);
  if (count >= MOST_RELINKS || present === undefined || from === undefined) return false;
  relinked.set(id, count + 1);
  put(draft, 'argument', { ...present, premises: from.premises, target: from.target });
  return true;
}
