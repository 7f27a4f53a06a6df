import type { StatementId } from '../../shared/model/ids.ts';
import { toggleFold } from '../commands/look-commands.ts';
import { useFoldedCount } from '../state/use-folded-count.ts';
import { say } from '../state/words.ts';
import { useWorkspace } from '../state/workspace-context.ts';
import { tip } from '../ui/tip.ts';
import styles from './canvas.module.css';

/** How much is folded under a card, at its lower edge; pressed, it unfolds. */
export function FoldedCount({ id }: { readonly id: StatementId }) {
  const workspace = useWorkspace();
  const count = useFoldedCount(id);
  if (count === undefined) return null;
  const label = count === 0 ? say('lens.foldedElsewhere') : say('lens.foldedUnder', { count });
  return (
    <button
      type="button"
      className={`nodrag nopan ${styles.folded}`}
      aria-label={label}
      {...tip({ text: label })}
      tabIndex={-1}
      onClick={() => toggleFold(workspace, id)}
    >
      {count === 0 ? '…' : `+${count}`}
    </button>
  );
}
