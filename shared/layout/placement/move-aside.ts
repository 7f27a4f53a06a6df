import type { ArgumentMap } from '../../model/argument-map.ts';
import type { NoteId, StatementId } from '../../model/ids.ts';
import type { Point } from '../../model/statement.ts';
import { type Box, encloseBoxes, overlaps } from '../box.ts';
import { groupByTile, listTiles, type TileKey } from '../routing/tiles.ts';
import { CARD_GAP } from '../spacing.ts';
import { findCardsBeside } from './cards-beside.ts';
import { holdersOf } from './holders-of.ts';

type Id = StatementId | NoteId;
type Boxes = ReadonlyMap<Id, Box>;

/** Room that a reply is to have: what it speaks to, where it is, and from where on branches go aside that are there. */
export interface Slot {
  readonly target: StatementId;
  readonly room: Box;
  readonly beyond: number;
  /** What would have to go farther stays; default: nothing. */
  readonly most?: number;
  /** What stays, whatever it hangs on; default: nothing. */
  readonly still?: Pick<ReadonlySet<Id>, 'has'>;
}

/**
 * Where cards and notes go that make room for a reply: all the same way to the right, branch by branch with their
 * notes, and nothing that is not in the way of the room or of what goes aside. A branch is the widest that does not
 * hold the target, with those that stand in one column with it and hang on the same, so that nothing that keeps
 * together is torn apart. What is in the room and does not begin beyond stays there. Null where the target or what it
 * hangs on would have to go, or what would come into the room. Linear but for sorting.
 */
export function moveAside(
  map: ArgumentMap,
  boxes: Boxes,
  { target, room, beyond, most = Infinity, still = new Set() }: Slot,
): ReadonlyMap<Id, Point> | null {
  const inRoom = [...boxes].filter(([id, box]) => !still.has(id) && overlaps(room, box, CARD_GAP));
  // What is wider begins with its root, but for rows whose answers stand to the left of it.
  if (!inRoom.some(([, box]) => box.x >= beyond)) return new Map();
  const branches = new Branches(map, boxes, target);
  const inWay = inRoom.filter(([id]) => branches.findStart(id) >= beyond);
  const end = room.x + room.width + CARD_GAP;
  const step = inWay.reduce((so, [, box]) => Math.max(so, end - box.x), 0);
  if (step > most) return null;
  const tiles = groupByTile(boxes, CARD_GAP);
  const moved = new Map<Id, Point>();
  const ahead = inWay.map(([id]) => id);
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (moved.has(id)) continue;
    const together = branches.listTogether(id);
    if (together === null || together.some((each) => still.has(each))) return null;
    const group = new Map(pickBoxes(boxes, together));
    for (const [each, box] of group) moved.set(each, { x: box.x + step, y: box.y });
    ahead.push(...listSwept(boxes, tiles, group, step));
  }
  const isClear = [...pickBoxes(boxes, moved.keys())].every(
    ([id, box]) => !overlaps(room, { ...box, ...moved.get(id) }, CARD_GAP),
  );
  return isClear ? moved : null;
}

function pickBoxes(boxes: Boxes, ids: Iterable<Id>): readonly (readonly [Id, Box])[] {
  return [...ids].flatMap((id) => {
    const box = boxes.get(id);
    return box === undefined ? [] : [[id, box] as const];
  });
}

/** What is in the way of cards that go to the right together, or of the room that they take together. */
function listSwept(
  boxes: Boxes,
  tiles: ReadonlyMap<TileKey, readonly Id[]>,
  group: Boxes,
  step: number,
): readonly Id[] {
  const around = encloseBoxes(group.values());
  return [...group.values(), ...(around === null ? [] : [around])].flatMap((box) => {
    const swept = { ...box, width: box.width + step };
    const near = listTiles(swept).flatMap((key) => tiles.get(key) ?? []);
    return near.filter((other) => isSwept(boxes.get(other), box, swept));
  });
}

/** Whether a box on its way comes nearer to something than it was, and than `CARD_GAP`. */
function isSwept(other: Box | undefined, box: Box, swept: Box): boolean {
  if (other === undefined || overlaps(box, other)) return false;
  return overlaps(swept, other, overlaps(box, other, CARD_GAP) ? 0 : CARD_GAP);
}

// Cards whose left edges are so near stand in one column.
const ALIGNED = 64;

/** The widest branches that do not hold a statement, each with the notes beside its cards. */
class Branches {
  readonly #boxes: Boxes;
  readonly #kept = new Set<Id>();
  readonly #roots = new Map<Id, Id>();
  // The first of the roots that stand in one column, by each of them.
  readonly #columns = new Map<Id, Id>();
  readonly #members = new Map<Id, Id[]>();

  constructor(map: ArgumentMap, boxes: Boxes, statement: StatementId) {
    this.#boxes = boxes;
    const holders = holdersOf(map);
    for (let id: StatementId | undefined = statement; id !== undefined; id = holders.get(id))
      this.#kept.add(id);
    // A holder comes before what it holds.
    for (const [id, holder] of holders)
      this.#roots.set(id, this.#kept.has(holder) ? id : this.#findRoot(holder));
    for (const [note, card] of findCardsBeside(map, boxes))
      this.#roots.set(note, this.#findRoot(card));
    this.#findColumns(holders);
    for (const id of boxes.keys()) {
      const column = this.#findColumn(id);
      const members = this.#members.get(column);
      if (members === undefined) this.#members.set(column, [id]);
      else members.push(id);
    }
  }

  /** Where the root of a branch stands. */
  findStart(id: Id): number {
    return (this.#boxes.get(this.#findRoot(id)) ?? this.#boxes.get(id))?.x ?? 0;
  }

  /** What goes with something; null for what is to stay. */
  listTogether(id: Id): readonly Id[] | null {
    return this.#kept.has(this.#findRoot(id))
      ? null
      : (this.#members.get(this.#findColumn(id)) ?? []);
  }

  #findRoot(id: Id): Id {
    return this.#roots.get(id) ?? id;
  }

  #findColumn(id: Id): Id {
    const root = this.#findRoot(id);
    return this.#columns.get(root) ?? root;
  }

  #findColumns(holders: ReadonlyMap<StatementId, StatementId>): void {
    const roots = [...holders].flatMap(([id, holder]) => {
      const box = this.#boxes.get(id);
      return box !== undefined && this.#findRoot(id) === id ? [{ id, holder, x: box.x }] : [];
    });
    roots.sort((one, other) => one.x - other.x);
    const last = new Map<StatementId, { readonly column: Id; readonly x: number }>();
    for (const { id, holder, x } of roots) {
      const before = last.get(holder);
      const column = before !== undefined && x - before.x <= ALIGNED ? before.column : id;
      last.set(holder, { column, x });
      this.#columns.set(id, column);
    }
  }
}
