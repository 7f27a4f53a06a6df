import { useLayoutEffect } from 'react';
import type { CardLook } from '../../shared/drawing/card-look.ts';
import type { CardGeometry } from '../../shared/layout/card-geometry.ts';
import type { Statement } from '../../shared/model/statement.ts';
import { pasteOutline } from '../commands/paste-outline.ts';
import { finishWriting, write } from '../state/editing.ts';
import { joinWords } from '../state/join-spoken.ts';
import { say } from '../state/words.ts';
import { useSession, useWorkspace } from '../state/workspace-context.ts';
import { isLeftWithWindow } from '../ui/is-left-with-window.ts';
import { useWriting } from '../ui/use-writing.ts';
import styles from './canvas.module.css';
import { styleTextBlock } from './style-text-block.ts';

interface Props {
  readonly statement: Statement;
  readonly card: CardGeometry;
  readonly roles: CardLook['roles'];
}

/** The statement's text while it is written, set exactly where the card sets it. */
export function WritingField({ statement, card, roles }: Props) {
  const workspace = useWorkspace();
  const draft = useSession((state) => state.writing?.draft ?? '');
  const writing = useWriting(draft, (text) => write(workspace, text));
  const { ref } = writing;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the field appears
  useLayoutEffect(() => {
    const field = ref.current;
    field?.focus({ preventScroll: true });
    // What was begun by typing goes on at its end.
    if (field?.value === statement.text) field.select();
    else field?.setSelectionRange(field.value.length, field.value.length);
  }, [ref]);
  const { height } = card.size;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a card that has grown is to be seen whole
  useLayoutEffect(() => {
    workspace.session.getState().viewer?.show(statement.id);
  }, [workspace, statement.id, height]);
  return (
    <textarea
      {...writing}
      className={`nodrag nopan nowheel ${styles.writing}`}
      aria-label={nameField(roles)}
      placeholder={say('canvas.statementPlaceholder')}
      style={styleTextBlock(card, statement.kind)}
      onBlur={(event) => isLeftWithWindow(event) || finishWriting(workspace)}
      onPaste={(event) => {
        const text = event.clipboardData.getData('text/plain');
        if (pasteOutline(workspace, text)) event.preventDefault();
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        const isPlainEnter =
          event.key === 'Enter' &&
          !(event.shiftKey || event.ctrlKey || event.metaKey || event.altKey);
        // Escape keeps the text too: Undo takes it back, and nothing brings back what was thrown away.
        if (isPlainEnter || event.key === 'Escape') {
          finishWriting(workspace);
          event.preventDefault();
          event.stopPropagation();
          workspace.session.getState().viewer?.reveal(statement.id);
        }
      }}
    />
  );
}

/** Says what is being written, which those who do not see the card cannot know. */
function nameField(roles: CardLook['roles']): string {
  const name = joinWords(roles.map((role) => say(`role.${role}`)));
  return name === ''
    ? say('inspector.text')
    : say('spoken.named', { name, text: say('inspector.text') });
}
