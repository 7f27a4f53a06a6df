import { ok } from '../../shared/base/result.ts';
import { applyChange } from '../../shared/history/apply-change.ts';
import { squashChanges } from '../../shared/history/change-algebra.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { Change } from '../../shared/model/change.ts';
import type { Edit } from '../../shared/model/edits/edit.ts';

/** Combines several edits into one, each built for the map that the earlier ones leave. All or none. */
export function editInSteps(
  map: ArgumentMap,
  steps: readonly ((map: ArgumentMap) => Edit)[],
): Edit {
  const changes: Change[] = [];
  let current = map;
  for (const step of steps) {
    const edit = step(current);
    if (edit.kind === 'error') return edit;
    const applied = applyChange(current, edit.value);
    if (applied.kind === 'error') throw new Error('An edit was built for another state of the map');
    current = applied.value;
    changes.push(edit.value);
  }
  return ok(squashChanges(changes));
}
