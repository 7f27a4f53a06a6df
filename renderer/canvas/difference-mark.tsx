import type { EntityId } from '../../shared/model/argument-map.ts';
import { say } from '../state/words.ts';
import { useWorkspace } from '../state/workspace-context.ts';
import { MannerMark } from '../ui/manner-mark.tsx';
import { tip } from '../ui/tip.ts';
import styles from './difference-mark.module.css';

interface DifferenceMarkProps {
  readonly id: EntityId;
  /** Leaves the word out, where a sign has to do. */
  readonly isSmall?: boolean;
}

/** How a card or an argument differs, where two maps are compared. */
export function DifferenceMark({ id, isSmall = false }: DifferenceMarkProps) {
  const manner = useWorkspace().compared.marks.get(id);
  if (manner === undefined) return null;
  const word = say(`comparison.manner.${manner}`);
  return (
    <span
      className={styles.mark}
      data-small={isSmall}
      data-manner={manner}
      {...(isSmall ? tip({ text: word }) : {})}
    >
      <MannerMark manner={manner} {...(isSmall ? {} : { word })} />
    </span>
  );
}
