import type { CardGeometry } from '../../shared/layout/card-geometry.ts';
import type { StatementKind } from '../../shared/model/statement.ts';
import { say } from '../state/words.ts';
import styles from './canvas.module.css';
import { styleTextBlock } from './style-text-block.ts';

/** What to do with a card that says nothing yet; pictures leave it out. */
export function EmptyText({ card, kind }: { card: CardGeometry; kind: StatementKind }) {
  return (
    <span className={styles.empty} style={styleTextBlock(card, kind)}>
      {say('canvas.statementPlaceholder')}
    </span>
  );
}
