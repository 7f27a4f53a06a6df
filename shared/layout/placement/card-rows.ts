import type { Argument, Target } from '../../model/argument.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { ArgumentId, NoteId, StatementId } from '../../model/ids.ts';
import { argumentsFrom, argumentsOn } from '../../model/queries/index-arguments.ts';
import type { Box } from '../box.ts';

type Id = StatementId | NoteId;
type Boxes = Pick<ReadonlyMap<Id, Box>, 'get'>;

/** A card or a note as it was, and with the size that it has now. */
export interface Item {
  readonly id: Id;
  readonly before: Box;
  readonly after: Box;
}

/** What keeps level: what goes down with any of it. */
export type Row = readonly Item[];

/** Cards and notes by how high they were, from the top down. Linear but for sorting. */
export function listLevels(items: Iterable<Item>): readonly (readonly Item[])[] {
  const levels = groupBy(items, ({ before }) => before.y);
  return [...levels].sort(([upper], [lower]) => upper - lower).map(([, level]) => level);
}

/**
 * Splits what is level into rows: cards that answer the same, each other card and note by itself. What stands in a
 * column is level with others by chance, and on purpose only with its co-premises. `boxes` are those of all cards.
 * Linear, and in the siblings of what is level, once for all that is split.
 */
export function createRowSplit(
  map: ArgumentMap,
  boxes: Boxes,
): (level: readonly Item[]) => readonly Row[] {
  const isInColumn = createColumnTest(map, boxes);
  const findRow = (item: Item): Item | Argument | Target['id'] => {
    const [argument] = argumentsFrom(map, item.id as StatementId);
    if (argument === undefined) return item;
    return isInColumn(argument) ? argument : argument.target.id;
  };
  return (level) => (level.length === 1 ? [level] : [...groupBy(level, findRow).values()]);
}

function createColumnTest(map: ArgumentMap, boxes: Boxes): (argument: Argument) => boolean {
  const known = new Map<Target['id'], ReadonlySet<ArgumentId>>();
  return ({ id, target }) => {
    const inColumn = known.get(target.id) ?? listInColumn(argumentsOn(map, target.id), boxes);
    known.set(target.id, inColumn);
    return inColumn.has(id);
  };
}

/** Those that have a card straight above or below one of another's. */
function listInColumn(siblings: readonly Argument[], boxes: Boxes): ReadonlySet<ArgumentId> {
  const inColumn = new Set<ArgumentId>();
  const first = new Map<number, ArgumentId>();
  for (const { id, premises } of siblings) {
    for (const x of premises.flatMap((premise) => boxes.get(premise)?.x ?? [])) {
      const other = first.get(x);
      if (other === undefined) first.set(x, id);
      else if (other !== id) inColumn.add(other).add(id);
    }
  }
  return inColumn;
}

function groupBy<Key, Value>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
