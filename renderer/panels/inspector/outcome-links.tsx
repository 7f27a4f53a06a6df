import type { CommandId } from '../../../shared/commands/command-table.ts';
import { useCommand } from '../../commands/use-command.ts';
import { Button } from '../../ui/button.tsx';
import { tip } from '../../ui/tip.ts';
import styles from './inspector.module.css';

/** The ways from what is selected to the evaluation: why it comes out so, and what would change it. */
export function OutcomeLinks() {
  return (
    <div className={styles.links}>
      <CommandButton id="statement.why" />
      <CommandButton id="statement.whatIf" />
    </div>
  );
}

function CommandButton({ id }: { readonly id: CommandId }) {
  const { label, keys, ariaKeys, isEnabled, run } = useCommand(id);
  if (!isEnabled) return null;
  return (
    <Button {...tip({ text: keys && label, keys })} aria-keyshortcuts={ariaKeys} onClick={run}>
      {label}
    </Button>
  );
}
