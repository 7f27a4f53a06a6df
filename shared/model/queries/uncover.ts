import type { ArgumentMap } from '../argument-map.ts';
import type { StatementId } from '../ids.ts';
import { CLEAR_LENS, isClear, type MapView } from '../map-view.ts';
import { argumentsFrom } from './index-arguments.ts';
import { findShown } from './visible.ts';

/**
 * The view closest to the given one that shows a statement: what it is folded under is unfolded, a focus that excludes
 * it is left, and if a lens hides it, it is pinned. The given view when it already shows the statement, or when the map
 * does not hold it.
 */
export function uncover(map: ArgumentMap, view: MapView, id: StatementId): MapView {
  if (!map.statements.has(id) || isShown(map, view, id)) return view;
  const unfolded = { ...view, folded: withoutAll(view.folded, findTargets(map, id)) };
  const withoutLens = { ...unfolded, lens: CLEAR_LENS };
  const focus = isShown(map, withoutLens, id) ? view.focus : null;
  const next = { ...unfolded, focus };
  if (isClear(view.lens) || isShown(map, next, id)) return next;
  return { ...next, pinned: new Set([...view.pinned, id]) };
}

function isShown(map: ArgumentMap, view: MapView, id: StatementId): boolean {
  return findShown(map, view)?.statements.has(id) ?? true;
}

/** All that a statement leads to, through arguments and their targets, itself not among them. */
function findTargets(map: ArgumentMap, start: StatementId): ReadonlySet<StatementId> {
  const targets = new Set<StatementId>();
  const ahead: StatementId[] = [start];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    for (const argument of argumentsFrom(map, id)) {
      let { target } = argument;
      while (target.kind === 'argument') {
        const next = map.arguments.get(target.id);
        if (next === undefined) break;
        target = next.target;
      }
      if (target.kind === 'argument' || target.id === start || targets.has(target.id)) continue;
      targets.add(target.id);
      ahead.push(target.id);
    }
  }
  return targets;
}

function withoutAll(
  folded: ReadonlySet<StatementId>,
  others: ReadonlySet<StatementId>,
): ReadonlySet<StatementId> {
  return new Set([...folded].filter((id) => !others.has(id)));
}
