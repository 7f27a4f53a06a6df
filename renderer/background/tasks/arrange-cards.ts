import { layoutBranch } from '../../../shared/layout/auto/layout-branch.ts';
import { layoutMap } from '../../../shared/layout/auto/layout-map.ts';
import type { Box } from '../../../shared/layout/box.ts';
import { carryNotes } from '../../../shared/layout/placement/carry-notes.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { Direction } from '../../../shared/model/direction.ts';
import type { NoteId, StatementId } from '../../../shared/model/ids.ts';
import type { Point } from '../../../shared/model/statement.ts';

export interface Arrangement {
  readonly map: ArgumentMap;
  readonly boxes: ReadonlyMap<StatementId, Box>;
  /** The whole map in a direction, or the branch of a statement alone. */
  readonly wish:
    | { readonly kind: 'all'; readonly direction: Direction }
    | { readonly kind: 'branch'; readonly root: StatementId };
}

export type Places = ReadonlyMap<StatementId | NoteId, Point>;

/** Where the cards go, few of them elsewhere unless the map is turned, and the notes that move with them. */
export function arrangeCards({ map, boxes, wish }: Arrangement): Places {
  const isTurned = wish.kind === 'all' && wish.direction !== map.details.direction;
  const cards =
    wish.kind === 'all'
      ? layoutMap(map, boxes, wish.direction, isTurned ? undefined : boxes)
      : layoutBranch(map, boxes, boxes, wish.root);
  const after = new Map([...boxes].map(([id, box]) => [id, { ...box, ...cards.get(id) }]));
  const notes = carryNotes(map, boxes, after, cards);
  return new Map<StatementId | NoteId, Point>([...cards, ...notes]);
}
