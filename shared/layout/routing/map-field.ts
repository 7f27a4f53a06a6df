import type { ArgumentMap } from '../../model/argument-map.ts';
import type { StatementId } from '../../model/ids.ts';
import { boundCard } from '../bound-card.ts';
import type { Box } from '../box.ts';
import { measureCard } from '../card.ts';
import { type BoxOf, type CardField, changeField, createCardField } from './card-field.ts';

/** Where the cards of a map lie, for lines to keep clear of them. Measures none until a line asks. */
export function createMapField(map: ArgumentMap): CardField {
  return createCardField(listBounds(map), boxesOf(map));
}

/** The field of a map that differs from the field's in no statements but some. */
export function changeMapField(
  field: CardField,
  map: ArgumentMap,
  ids: Iterable<StatementId>,
): CardField {
  return changeField(field, ids, boxesOf(map));
}

function* listBounds({ statements }: ArgumentMap): Generator<readonly [StatementId, Box]> {
  for (const statement of statements.values()) {
    yield [statement.id, { ...statement.at, ...boundCard(statement) }];
  }
}

function boxesOf({ statements, sources }: ArgumentMap): BoxOf {
  return (id) => {
    const statement = statements.get(id);
    return statement && { ...statement.at, ...measureCard(statement, sources).size };
  };
}
