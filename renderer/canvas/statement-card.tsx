import { Handle, type NodeProps, Position } from '@xyflow/react';
import { memo, useMemo } from 'react';
import { drawCard } from '../../shared/drawing/draw-card.ts';
import type { Relation } from '../../shared/model/argument.ts';
import { DRAWING_WORDS } from '../state/drawing-words.ts';
import { say } from '../state/words.ts';
import { useSession } from '../state/workspace-context.ts';
import styles from './canvas.module.css';
import type { StatementNode } from './canvas-node.ts';
import { FigureShapes } from './figure-shapes.tsx';
import { usePalette } from './use-palette.ts';
import { useVerdict } from './use-verdict.ts';
import { WritingField } from './writing-field.tsx';

const ORIGIN = { x: 0, y: 0 };

/** A statement on the canvas: the card as pictures show it, and what the pointer needs on top. */
export const StatementCard = memo(function StatementCard({
  data: { statement, card, look },
  selected,
}: NodeProps<StatementNode>) {
  const palette = usePalette();
  const isWriting = useSession((state) => state.writing?.id === statement.id);
  const verdict = useVerdict(statement.id);
  const figure = useMemo(() => {
    const shown = isWriting ? { ...card, lines: [] } : card;
    return drawCard(statement, shown, ORIGIN, look, { palette, words: DRAWING_WORDS });
  }, [statement, card, look, palette, isWriting]);
  return (
    <div className={styles.card} data-selected={selected} data-verdict={verdict}>
      <svg className={styles.picture} width={card.size.width} height={card.size.height} aria-hidden>
        <FigureShapes figure={figure} />
      </svg>
      {isWriting && <WritingField statement={statement} card={card} />}
      <RelationHandle relation="supports" />
      <RelationHandle relation="attacks" />
      <Handle
        id="in"
        type="target"
        position={Position.Top}
        isConnectableStart={false}
        className={styles.target}
      />
    </div>
  );
});

function RelationHandle({ relation }: { readonly relation: Relation }) {
  const hint = say(relation === 'supports' ? 'canvas.dragToSupport' : 'canvas.dragToAttack');
  return (
    <Handle
      id={relation}
      type="source"
      position={Position.Top}
      className={styles.handle}
      data-relation={relation}
      title={hint}
    >
      <span aria-hidden="true">{relation === 'supports' ? '+' : '−'}</span>
    </Handle>
  );
}
