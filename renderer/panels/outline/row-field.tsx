import { type KeyboardEvent, useEffect } from 'react';
import { dropWriting, finishWriting, write } from '../../state/editing.ts';
import { say } from '../../state/words.ts';
import { useSession, useWorkspace } from '../../state/workspace-context.ts';
import { isLeftWithWindow } from '../../ui/is-left-with-window.ts';
import { useWriting } from '../../ui/use-writing.ts';
import styles from './outline.module.css';

/** The text of a line while it is written. Leaving the field takes it, Escape does not. */
export function RowField({ row }: { readonly row: string }) {
  const workspace = useWorkspace();
  const draft = useSession(({ writing }) => writing?.draft ?? '');
  const writing = useWriting(draft, (text) => write(workspace, text));
  const { ref } = writing;
  useEffect(() => ref.current?.select(), [ref]);
  // A panel that is closed takes its fields along without their being left.
  useEffect(
    () => () => {
      if (workspace.session.getState().writing?.row === row) finishWriting(workspace);
    },
    [workspace, row],
  );
  const handleKeys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isPlain = !(event.shiftKey || event.ctrlKey || event.metaKey || event.altKey);
    const isEnter = event.key === 'Enter' && isPlain;
    if (!isEnter && event.key !== 'Escape') return;
    event.preventDefault();
    if (isEnter) finishWriting(workspace);
    else dropWriting(workspace);
  };
  return (
    <textarea
      {...writing}
      className={styles.field}
      dir="auto"
      aria-label={say('outline.edit')}
      spellCheck={false}
      onKeyDown={handleKeys}
      onBlur={(event) => isLeftWithWindow(event) || finishWriting(workspace)}
      onClick={(event) => event.stopPropagation()}
    />
  );
}
