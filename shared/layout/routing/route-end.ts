import type { StatementId } from '../../model/ids.ts';
import type { Point } from '../../model/statement.ts';
import type { Box } from '../box.ts';
import type { CardLinks } from './block-links.ts';
import type { Heading } from './heading.ts';

/** What a line ends on: a card, or the mark of another argument. */
export type RouteEnd =
  | {
      readonly kind: 'card';
      readonly id: StatementId;
      readonly box: Box;
      readonly links: CardLinks;
    }
  | {
      readonly kind: 'mark';
      readonly at: Point;
      /** Where lines of its own leave it. */
      readonly taken: readonly Heading[];
    };
