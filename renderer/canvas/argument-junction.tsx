import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useDeciding } from '../state/use-deciding.ts';
import { tip } from '../ui/tip.ts';
import styles from './canvas.module.css';
import type { ArgumentNode } from './canvas-node.ts';
import { DifferenceMark } from './difference-mark.tsx';
import { TargetHandle } from './target-handle.tsx';
import { useVerdict } from './use-verdict.ts';

/** The joint of an argument: selects it, and is what undercuts and co-premises are dropped on. */
export const ArgumentJunction = memo(function ArgumentJunction({
  data,
  selected,
}: NodeProps<ArgumentNode>) {
  const verdict = useVerdict(data.route.id);
  const deciding = useDeciding(data.route.id);
  return (
    <div
      className={styles.junction}
      data-selected={selected}
      data-verdict={verdict}
      data-deciding={deciding}
      {...tip({ text: data.label })}
    >
      <TargetHandle />
      <DifferenceMark id={data.route.id} isSmall />
    </div>
  );
});
