import { useDeferredValue } from 'react';
import { updateDetails } from '../../../shared/model/edits/details.ts';
import { GRADUAL_NAMES } from '../../../shared/model/gradual-name.ts';
import type { Statement } from '../../../shared/model/statement.ts';
import { LABEL, type Label, nameLabel } from '../../../shared/reasoning/label.ts';
import { readMap } from '../../commands/selection.ts';
import { commit } from '../../state/editing.ts';
import { say } from '../../state/words.ts';
import { isHalted } from '../../state/work-under-way.ts';
import { useSession, useWorkspace } from '../../state/workspace-context.ts';
import { Select } from '../../ui/select.tsx';
import { tip } from '../../ui/tip.ts';
import type { Evaluated } from './evaluated.ts';
import styles from './evaluation-panel.module.css';
import { StopSwitch } from './stop-switch.tsx';

interface VerdictProps extends Evaluated {
  readonly motion: Statement | null;
}

/** How the motion comes out: its status and its strength, which may disagree. */
export function Verdict({ evaluation, motion }: VerdictProps) {
  const { framework, strengths, semantics, isUnfinished } = evaluation;
  const workspace = useWorkspace();
  const working = useSession(isHalted) ? 'evaluation.stopped' : 'evaluation.working';
  const label = labelOf(evaluation, motion);
  const verdict = say(`evaluation.verdict.${nameLabel(label)}`);
  // Screen readers tell what changes, not what is there from the first.
  const told = useDeferredValue(verdict, '');
  if (motion === null) return <p className={styles.none}>{say('evaluation.noMotion')}</p>;
  const slot = framework.slots.get(motion.id) ?? 0;
  const strength = strengths[slot] ?? Number.NaN;
  const isStrong = strength > 0.5;
  const disagree = (label === LABEL.in && strength < 0.5) || (label === LABEL.out && isStrong);
  return (
    <div className={styles.verdict}>
      <p
        role="status"
        className={styles.status}
        aria-description={say('evaluation.verdictHint')}
        {...tip({ text: say('evaluation.verdictHint') })}
      >
        {told}
      </p>
      <p
        className={styles.strength}
        aria-description={say('evaluation.strengthHint')}
        {...tip({ text: say('evaluation.strengthHint') })}
        aria-busy={isUnfinished}
      >
        {Number.isNaN(strength)
          ? say(isUnfinished ? working : 'evaluation.unsettled')
          : say('evaluation.strength', { strength: Math.round(strength * 100) })}
        {isUnfinished && <StopSwitch isPatient />}
      </p>
      {disagree && <p className={styles.remark}>{say('evaluation.disagree')}</p>}
      <Select
        label={say('evaluation.semantics')}
        labelPlace="beside"
        hint={say('evaluation.semanticsHint')}
        value={semantics}
        options={GRADUAL_NAMES.map((value) => ({
          value,
          label: say(`evaluation.gradual.${value}`),
        }))}
        onChange={(chosen) =>
          commit(
            workspace,
            updateDetails(readMap(workspace), {
              semantics: chosen === GRADUAL_NAMES[0] ? undefined : chosen,
            }),
            'evaluation.semantics',
          )
        }
      />
    </div>
  );
}

function labelOf({ framework, labels }: Evaluated['evaluation'], motion: Statement | null): Label {
  const slot = motion === null ? undefined : framework.slots.get(motion.id);
  return (slot === undefined ? undefined : labels[slot]) ?? LABEL.undecided;
}
