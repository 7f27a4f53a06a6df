import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { ArgumentId, NoteId, StatementId } from '../../model/ids.ts';
import { readNotation } from '../../model/notation.ts';
import type { Note } from '../../model/note.ts';
import type { Point } from '../../model/statement.ts';
import type { Box } from '../box.ts';
import { measureCard } from '../card.ts';
import { measureNote } from '../note-card.ts';
import { changeMapField, createMapField } from './map-field.ts';
import { rerouteArguments, routeArguments } from './route-arguments.ts';

const REASON = 'a' as ArgumentId;

/** A reason far below the motion, with a note where `at` says. */
function placeNote(at: Point): ArgumentMap {
  const map = readNotation('motion M\nr supports M as a');
  const places: Readonly<Record<string, Point>> = { M: { x: 0, y: 0 }, r: { x: 88, y: 600 } };
  const statements = [...map.statements].map(
    ([id, statement]) => [id, { ...statement, at: places[id] ?? statement.at }] as const,
  );
  const note: Note = { id: 'n' as NoteId, text: 'A note on the way', at };
  return { ...map, statements: new Map(statements), notes: new Map([[note.id, note]]) };
}

function boxesOf({ statements, sources }: ArgumentMap): ReadonlyMap<StatementId, Box> {
  const entries = [...statements.values()].map((statement) => {
    const { size } = measureCard(statement, sources);
    return [statement.id, { ...statement.at, ...size }] as const;
  });
  return new Map(entries);
}

const IN_THE_WAY = placeNote({ x: 160, y: 300 });
const ASIDE = placeNote({ x: 900, y: 300 });

function listPoints(map: ArgumentMap): readonly Point[] {
  const route = routeArguments(map, boxesOf(map), createMapField(map)).get(REASON);
  return route?.legs.flatMap(({ path }) => path.map(({ to }) => to)) ?? [];
}

describe('the field of a map', () => {
  it('leads lines around notes too', () => {
    const [note] = IN_THE_WAY.notes.values();
    const { width } = note === undefined ? { width: 0 } : measureNote(note).size;
    const isBeside = ({ x, y }: Point) => y > 300 && y < 320 && x > 160 && x < 160 + width;
    expect(new Set(listPoints(ASIDE).map(({ x }) => x)).size).toBeLessThan(3);
    expect(new Set(listPoints(IN_THE_WAY).map(({ x }) => x)).size).toBeGreaterThan(3);
    expect(listPoints(IN_THE_WAY).some(isBeside)).toBe(false);
  });

  it('leads a line anew once a note has come into its way, and back once it has left', () => {
    const boxes = boxesOf(ASIDE);
    const field = createMapField(ASIDE);
    const routes = routeArguments(ASIDE, boxes, field);
    const before = routes.get(REASON);
    const blocked = changeMapField(field, ASIDE, IN_THE_WAY, []);
    const moved = new Set<StatementId>();
    const rerouting = { routes, arguments: ASIDE.arguments, moved, field };
    const around = rerouteArguments(rerouting, IN_THE_WAY, boxes, blocked);
    expect(around.get(REASON)).toEqual(
      routeArguments(IN_THE_WAY, boxes, createMapField(IN_THE_WAY)).get(REASON),
    );
    expect(around.get(REASON)).not.toEqual(before);
    const freed = changeMapField(blocked, IN_THE_WAY, ASIDE, []);
    const again = { routes: around, arguments: ASIDE.arguments, moved, field: blocked };
    expect(rerouteArguments(again, ASIDE, boxes, freed).get(REASON)).toEqual(before);
  });

  it('is the same where nothing lies elsewhere', () => {
    const field = createMapField(ASIDE);
    const renamed = { ...ASIDE, statements: new Map(ASIDE.statements), title: 'Another' };
    expect(changeMapField(field, ASIDE, renamed, ASIDE.statements.keys())).toBe(field);
  });
});
