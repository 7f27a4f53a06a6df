import { Handle, type NodeProps, Position } from '@xyflow/react';
import { type MouseEvent, memo, useMemo } from 'react';
import { drawCard } from '../../shared/drawing/draw-card.ts';
import type { Size } from '../../shared/layout/box.ts';
import type { Relation } from '../../shared/model/argument.ts';
import type { Statement } from '../../shared/model/statement.ts';
import { runCommand } from '../commands/run-command.ts';
import { drawingWords } from '../state/drawing-words.ts';
import { select } from '../state/session-store.ts';
import { useDeciding } from '../state/use-deciding.ts';
import { useHit } from '../state/use-hits.ts';
import { say } from '../state/words.ts';
import { useSession, useWorkspace } from '../state/workspace-context.ts';
import { tip } from '../ui/tip.ts';
import styles from './canvas.module.css';
import type { StatementNode } from './canvas-node.ts';
import { DifferenceMark } from './difference-mark.tsx';
import { EmptyText } from './empty-text.tsx';
import { FigureShapes } from './figure-shapes.tsx';
import { FoldedCount } from './folded-count.tsx';
import { figuresIn } from './painting/map-figures.ts';
import { placeReplyButton, REPLY_BUTTON_SIZE } from './reply-buttons.ts';
import { useAsElement } from './surface-context.ts';
import { TargetHandle } from './target-handle.tsx';
import { usePalette } from './use-palette.ts';
import { useVerdict } from './use-verdict.ts';
import { WritingField } from './writing-field.tsx';

const ORIGIN = { x: 0, y: 0 };

/** A statement on the canvas: the card as pictures show it, and what the pointer needs on top. */
export const StatementCard = memo(function StatementCard({
  data: { statement, card, look },
  selected,
  isConnectable,
}: NodeProps<StatementNode>) {
  useAsElement(statement.id);
  const palette = usePalette();
  const isWriting = useSession(
    ({ writing }) => writing?.id === statement.id && writing.row === undefined,
  );
  const verdict = useVerdict(statement.id);
  const hit = useHit(statement.id);
  const deciding = useDeciding(statement.id);
  const figure = useMemo(() => {
    if (!isWriting) return figuresIn(palette).card(statement, card, look);
    const style = { palette, words: drawingWords() };
    return drawCard(statement, { ...card, lines: [] }, ORIGIN, look, style);
  }, [statement, card, look, palette, isWriting]);
  return (
    <div
      className={styles.card}
      data-selected={selected}
      data-verdict={verdict}
      data-hit={hit}
      data-deciding={deciding}
    >
      <svg className={styles.picture} width={card.size.width} height={card.size.height} aria-hidden>
        <FigureShapes figure={figure} />
      </svg>
      <FoldedCount id={statement.id} />
      <DifferenceMark id={statement.id} />
      {isWriting && <WritingField statement={statement} card={card} roles={look.roles} />}
      {statement.text === '' && !isWriting && <EmptyText card={card} kind={statement.kind} />}
      {isConnectable && (
        <>
          <RelationHandle relation="supports" of={statement} size={card.size} />
          <RelationHandle relation="attacks" of={statement} size={card.size} />
        </>
      )}
      <TargetHandle />
    </div>
  );
});

interface HandleProps {
  readonly relation: Relation;
  readonly of: Statement;
  readonly size: Size;
}

function RelationHandle({ relation, of: { id, kind }, size }: HandleProps) {
  const workspace = useWorkspace();
  const { x: left, y: top } = placeReplyButton(size, relation);
  const isSupport = relation === 'supports';
  const hint = say(`canvas.${kind === 'motion' ? 'motionHandle' : 'handle'}.${relation}`);
  const add = (event: MouseEvent) => {
    // A press on the card itself would select it, and no longer what is added.
    event.stopPropagation();
    select(workspace.session, [id]);
    void runCommand(workspace, isSupport ? 'statement.addReason' : 'statement.addObjection');
  };
  return (
    <Handle
      id={relation}
      type="source"
      position={Position.Bottom}
      className={styles.handle}
      style={{ left, top, width: REPLY_BUTTON_SIZE, height: REPLY_BUTTON_SIZE }}
      data-relation={relation}
      {...tip({ text: hint })}
      onClick={add}
    >
      <span aria-hidden="true">{isSupport ? '+' : '−'}</span>
    </Handle>
  );
}
