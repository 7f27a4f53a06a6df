import { boundCard } from '../../shared/layout/bound-card.ts';
import { type Box, encloseBoxes, growBox } from '../../shared/layout/box.ts';
import { CARD_WIDTHS } from '../../shared/layout/card-style.ts';
import { boundNote } from '../../shared/layout/note-card.ts';
import { ROOM_FOR_LINES } from '../../shared/layout/routing/avoid-cards.ts';
import type { Target } from '../../shared/model/argument.ts';
import type { ArgumentId, StatementId } from '../../shared/model/ids.ts';
import type { Note } from '../../shared/model/note.ts';
import type { Statement } from '../../shared/model/statement.ts';
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
export function expectCards(told: Told): ReadonlyMap<StatementId, Box> {
  const cards = new Map<StatementId, Box>();
  for (const statement of told.map.statements.values()) {
    cards.set(statement.id, expectCard(told, statement));
  }
  return cards;
}

/** Where one card must lie within: all but its lower edge is exact. One being written may grow beyond it. */
export function expectCard({ live }: Pick<Told, 'live'>, statement: Statement): Box {
  const { x, y } = live.positions.get(statement.id) ?? statement.at;
  const { width, height } = boundCard(statement);
  return { x, y, width, height };
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
  const lines = new Map<ArgumentId, Box | null>();

  /** The lines of an argument keep near to what they join. */
  function expectLine(id: ArgumentId): Box | null {
    const known = lines.get(id);
    if (known !== undefined) return known;
    // Undercuts that lead back to themselves end on nothing.
    lines.set(id, null);
    const argument = map.arguments.get(id);
    const end = argument && expectEnd(argument.target);
    if (argument === undefined || end === undefined || end === null) return null;
    const joined = [end, ...argument.premises.map((premise) => cards.get(premise) ?? end)];
    const around = encloseBoxes(joined);
    const line = around && growBox(around, ROOM_FOR_LINES);
    lines.set(id, line);
    return line;
  }

  function expectEnd(target: Target): Box | null | undefined {
    return target.kind === 'statement' ? cards.get(target.id) : expectLine(target.id);
  }

  const expected = new Map<ArgumentId, Box>();
  for (const id of map.arguments.keys()) {
    const line = expectLine(id);
    if (line !== null) expected.set(id, line);
  }
  return expected;
}
