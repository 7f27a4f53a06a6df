import { useLayoutEffect } from 'react';
import type { CardGeometry } from '../../shared/layout/card-geometry.ts';
import { CARD_SPACING, CARD_TEXT_ROLES } from '../../shared/layout/card-style.ts';
import { FONT_FAMILY_CSS, TEXT_STYLES } from '../../shared/layout/text-style.ts';
import type { Statement } from '../../shared/model/statement.ts';
import { cancelWriting, finishWriting, write } from '../state/editing.ts';
import { say } from '../state/words.ts';
import { useSession, useWorkspace } from '../state/workspace-context.ts';
import { useWriting } from '../ui/use-writing.ts';
import styles from './canvas.module.css';

interface Props {
  readonly statement: Statement;
  readonly card: CardGeometry;
}

/** The statement's text while it is written, set exactly where the card sets it. */
export function WritingField({ statement, card }: Props) {
  const workspace = useWorkspace();
  const draft = useSession((state) => state.writing?.draft ?? '');
  const writing = useWriting(draft, (text) => write(workspace, text));
  const { ref } = writing;
  useLayoutEffect(() => {
    ref.current?.focus({ preventScroll: true });
    ref.current?.select();
  }, [ref]);
  const style = TEXT_STYLES[CARD_TEXT_ROLES[statement.kind]];
  const [firstLine] = card.lines;
  const inset = statement.kind === 'evidence' ? CARD_SPACING.quoteInset : 0;
  const left = CARD_SPACING.left + inset;
  return (
    <textarea
      {...writing}
      className={`nodrag nopan nowheel ${styles.writing}`}
      aria-label={say('inspector.text')}
      placeholder={say('canvas.statementPlaceholder')}
      style={{
        left,
        top: (firstLine?.baseline ?? 0) - style.baseline,
        width: card.size.width - left - CARD_SPACING.right,
        height: card.lines.length * style.lineHeight,
        font: `${style.weight} ${style.size}px/${style.lineHeight}px ${FONT_FAMILY_CSS}`,
      }}
      onBlur={() => finishWriting(workspace)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        const isPlainEnter =
          event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey;
        if (isPlainEnter) finishWriting(workspace);
        if (event.key === 'Escape') cancelWriting(workspace);
        if (isPlainEnter || event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          workspace.session.getState().viewer?.reveal(statement.id);
        }
      }}
    />
  );
}
