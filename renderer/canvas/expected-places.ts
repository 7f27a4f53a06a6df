import { boundCard } from '../../shared/layout/bound-card.ts';
import { type Box, encloseBoxes, growBox } from '../../shared/layout/box.ts';
import { CARD_WIDTHS } from '../../shared/layout/card-style.ts';
import { boundNote } from '../../shared/layout/note-card.ts';
import { ROOM_FOR_LINES } from '../../shared/layout/routing/avoid-cards.ts';
import type { Target } from '../../shared/model/argument.ts';
import type { ArgumentId, StatementId } from '../../shared/model/ids.ts';
import type { Note } from '../../shared/model/note.ts';
import { argumentsOn } from '../../shared/model/queries/index-arguments.ts';
import type { Geometry } from '../state/geometry.ts';

type Told = Pick<Geometry, 'map' | 'live'>;

/** The upper edges of all cards, known without measuring any: what they enclose, the map does too. */
export function* listUpperEdges(
  { map, live }: Told,
  ids: Iterable<StatementId> = map.statements.keys(),
): Generator<Box> {
  for (const id of ids) {
    const statement = map.statements.get(id);
    if (statement === undefined) continue;
    const { x, y } = live.positions.get(id) ?? statement.at;
    yield { x, y, width: CARD_WIDTHS[statement.kind], height: 0 };
  }
}

/** Where cards must lie within, without measuring them. */
export function expectCards({ map, live }: Told): ReadonlyMap<StatementId, Box> {
  const cards = new Map<StatementId, Box>();
  for (const statement of map.statements.values()) {
    const { x, y } = live.positions.get(statement.id) ?? statement.at;
    const { width, height } = boundCard(statement);
    cards.set(statement.id, { x, y, width, height });
  }
  return cards;
}

/** Where a note must lie within, without measuring it. */
export function expectNote({ live }: Pick<Told, 'live'>, note: Note): Box {
  const { x, y } = live.positions.get(note.id) ?? note.at;
  return { x, y, ...boundNote(note) };
}

/** Where the lines of all arguments must run within, without routing them. */
export function expectLines(
  { map }: Told,
  cards: ReadonlyMap<StatementId, Box>,
): ReadonlyMap<ArgumentId, Box> {
  const fans = new Map<string, Box | null>();

  /** The lines on one target keep near to what they join. */
  function expectFan(target: Target): Box | null {
    const known = fans.get(target.id);
    if (known !== undefined) return known;
    // Undercuts that lead back to themselves end on nothing.
    fans.set(target.id, null);
    const end = target.kind === 'statement' ? cards.get(target.id) : expectTarget(target.id);
    if (end === undefined || end === null) return null;
    const joined: Box[] = [end];
    for (const { premises } of argumentsOn(map, target.id)) {
      for (const id of premises) joined.push(cards.get(id) ?? end);
    }
    const around = encloseBoxes(joined);
    const fan = around && growBox(around, ROOM_FOR_LINES);
    fans.set(target.id, fan);
    return fan;
  }

  function expectTarget(id: ArgumentId): Box | null {
    const argument = map.arguments.get(id);
    return argument === undefined ? null : expectFan(argument.target);
  }

  const lines = new Map<ArgumentId, Box>();
  for (const { id, target } of map.arguments.values()) {
    const fan = expectFan(target);
    if (fan !== null) lines.set(id, fan);
  }
  return lines;
}
