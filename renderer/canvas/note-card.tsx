import type { NodeProps } from '@xyflow/react';
import { type KeyboardEvent, memo } from 'react';
import { useDeciding } from '../state/use-deciding.ts';
import { say } from '../state/words.ts';
import { useDocument, useWorkspace } from '../state/workspace-context.ts';
import { writeNote } from '../state/write-note.ts';
import { useWriting } from '../ui/use-writing.ts';
import styles from './canvas.module.css';
import type { NoteNode } from './canvas-node.ts';
import { useAsElement } from './surface-context.ts';

/** A free remark; takes part in nothing. */
export const NoteCard = memo(function NoteCard({ data: { note }, selected }: NodeProps<NoteNode>) {
  useAsElement(note.id);
  const workspace = useWorkspace();
  const deciding = useDeciding(note.id);
  const isWritable = useDocument((state) => state.access === 'writable');
  const writing = useWriting(note.text, (text) => writeNote(workspace, note.id, text));
  const leave = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.blur();
    workspace.session.getState().viewer?.reveal(note.id);
  };
  return (
    <div className={styles.note} data-selected={selected} data-deciding={deciding}>
      <textarea
        className={selected ? 'nodrag nowheel' : ''}
        aria-label={say('canvas.note')}
        placeholder={say('canvas.notePlaceholder')}
        {...writing}
        onKeyDown={leave}
        readOnly={!isWritable || !selected}
      />
    </div>
  );
});
