import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { Edit } from '../../../shared/model/edits/edit.ts';
import { removeEntities } from '../../../shared/model/edits/remove-entities.ts';
import { updateStatement } from '../../../shared/model/edits/statements.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import type { Supposition } from '../../../shared/reasoning/suppose.ts';
import { leaveByEscape } from '../../commands/enter-canvas.ts';
import { readMap } from '../../commands/selection.ts';
import { editInSteps } from '../../state/edit-in-steps.ts';
import { commit } from '../../state/editing.ts';
import { NO_SUPPOSITIONS } from '../../state/session-store.ts';
import { say } from '../../state/words.ts';
import type { Workspace } from '../../state/workspace.ts';
import { useDocument, useSession, useWorkspace } from '../../state/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import styles from './what-if-bar.module.css';

/** Says that what is seen is not the map but a supposition, and ends it. Nothing while there is none. */
export function WhatIfBar() {
  const workspace = useWorkspace();
  const map = useDocument((state) => state.map);
  const isWritable = useDocument((state) => state.access === 'writable');
  const suppositions = useSession((state) => state.suppositions);
  const count = [...suppositions.keys()].filter((id) => map.statements.has(id)).length;
  if (count === 0) return null;
  return (
    <section
      data-pane="bar"
      className={styles.bar}
      aria-label={say('evaluation.whatIf')}
      onKeyDown={leaveByEscape(workspace)}
    >
      <span role="status" className={styles.count}>
        {say('evaluation.supposed', { count })}
      </span>
      <Button
        tone="primary"
        className={styles.choice}
        disabled={!isWritable}
        onClick={() => keepSuppositions(workspace)}
      >
        {say('evaluation.keep')}
      </Button>
      <Button
        className={styles.choice}
        onClick={() => workspace.session.setState({ suppositions: NO_SUPPOSITIONS })}
      >
        {say('evaluation.discard')}
      </Button>
    </section>
  );
}

/** Makes one edit of what is supposed: credences, and statements that go. */
function keepSuppositions(workspace: Workspace): void {
  const map = readMap(workspace);
  const steps = [...workspace.session.getState().suppositions]
    .filter(([id]) => map.statements.has(id))
    .map(([id, supposition]) => toEdit(id, supposition));
  if (!commit(workspace, editInSteps(map, steps), 'evaluation.keep')) return;
  workspace.session.setState({ suppositions: NO_SUPPOSITIONS });
}

function toEdit(id: StatementId, supposition: Supposition): (map: ArgumentMap) => Edit {
  if (supposition.kind === 'left-out') return (map) => removeEntities(map, [id]);
  return (map) => updateStatement(map, id, { credence: credenceOf(supposition) });
}

function credenceOf(supposition: Exclude<Supposition, { readonly kind: 'left-out' }>): number {
  if (supposition.kind === 'credence') return supposition.credence;
  return supposition.kind === 'accepted' ? 1 : 0;
}
