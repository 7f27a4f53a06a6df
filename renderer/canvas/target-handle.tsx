import { Handle, Position } from '@xyflow/react';
import styles from './canvas.module.css';

/** Lets lines end anywhere on the node it stands in. */
export function TargetHandle() {
  return (
    <Handle
      id="in"
      type="target"
      position={Position.Top}
      isConnectableStart={false}
      className={styles.target}
    />
  );
}
