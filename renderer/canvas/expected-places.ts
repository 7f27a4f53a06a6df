import { OnDemand } from '../../shared/base/on-demand.ts';
import { boundCard } from '../../shared/layout/bound-card.ts';
import { type Box, growBox } from '../../shared/layout/box.ts';
import { CARD_WIDTHS } from '../../shared/layout/card-style.ts';
import { boundNote } from '../../shared/layout/note-card.ts';
import { ROOM_FOR_LINES } from '../../shared/layout/routing/avoid-cards.ts';
import type { Target } from '../../shared/model/argument.ts';
import type { ArgumentId, NoteId, StatementId } from '../../shared/model/ids.ts';
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

/** Where cards must lie within, without measuring them; each found when it is asked for. */
export function expectCards(told: Told): ReadonlyMap<StatementId, Box> {
  const { statements } = told.map;
  return OnDemand.over(statements, (id) => {
    const statement = statements.get(id);
    return statement && expectCard(told, statement);
  });
}

/** The same, one after the other. */
export function* listExpectedCards(told: Told): Generator<readonly [StatementId, Box]> {
  for (const statement of told.map.statements.values())
    yield [statement.id, expectCard(told, statement)];
}

/** Where one card must lie within: all but its lower edge is exact. One being written may grow beyond it. */
export function expectCard({ live }: Pick<Told, 'live'>, statement: Statement): Box {
  const { x, y } = live.positions.get(statement.id) ?? statement.at;
  const { width, height } = boundCard(statement);
  return { x, y, width, height };
}

/** Where notes must lie within, without measuring them. */
export function* expectNotes({ map, live }: Told): Generator<readonly [NoteId, Box]> {
  for (const note of map.notes.values()) {
    const { x, y } = live.positions.get(note.id) ?? note.at;
    yield [note.id, { x, y, ...boundNote(note) }];
  }
}

/** Where the lines of arguments, of all by default, must run within, without routing them. */
export function expectLines(
  { map }: Told,
  cards: ReadonlyMap<StatementId, Box>,
  ids: Iterable<ArgumentId> = map.arguments.keys(),
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
    const line = growBox(encloseJoined(end, argument.premises), ROOM_FOR_LINES);
    lines.set(id, line);
    return line;
  }

  // Box by box: a list of each would take most of the time for thousands.
  function encloseJoined(end: Box, premises: readonly StatementId[]): Box {
    let [left, top, right, bottom] = [end.x, end.y, end.x + end.width, end.y + end.height];
    for (const premise of premises) {
      const card = cards.get(premise);
      if (card === undefined) continue;
      left = Math.min(left, card.x);
      top = Math.min(top, card.y);
      right = Math.max(right, card.x + card.width);
      bottom = Math.max(bottom, card.y + card.height);
    }
    return { x: left, y: top, width: right - left, height: bottom - top };
  }

  function expectEnd(target: Target): Box | null | undefined {
    return target.kind === 'statement' ? cards.get(target.id) : expectLine(target.id);
  }

  const expected = new Map<ArgumentId, Box>();
  for (const id of ids) {
    const line = expectLine(id);
    if (line !== null) expected.set(id, line);
  }
  return expected;
}
