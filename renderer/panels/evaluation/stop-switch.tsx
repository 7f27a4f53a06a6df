import { useCommand } from '../../commands/use-command.ts';
import { say } from '../../state/words.ts';
import { isHalted } from '../../state/work-under-way.ts';
import { useSession } from '../../state/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { tip } from '../../ui/tip.ts';
import styles from './evaluation-panel.module.css';

interface StopSwitchProps {
  /** Comes to sight only once it has been there for a moment: most work is done by then. */
  readonly isPatient?: boolean;
}

/** Ends what is being worked out beside the window, or begins it again: the command, as a button. */
export function StopSwitch({ isPatient = false }: StopSwitchProps) {
  const { isChecked, isEnabled, keys, ariaKeys, run } = useCommand('view.stopEvaluating');
  const word = say(isChecked ? 'evaluation.startAgain' : 'evaluation.stop');
  return (
    <Button
      tone="quiet"
      className={classNames(isPatient && !isChecked && styles.patient)}
      {...tip({ text: keys && word, keys })}
      aria-keyshortcuts={ariaKeys}
      disabled={!isEnabled}
      onClick={run}
    >
      {word}
    </Button>
  );
}

/** Says that something was stopped before it was worked out; nothing while it was not. */
export function StoppedHint() {
  const isStopped = useSession(isHalted);
  return isStopped ? <p className={styles.hint}>{say('evaluation.stopped')}</p> : null;
}
