import { bench, describe } from 'vitest';
import { createRandom } from '../../base/random.ts';
import { checkMap } from '../check-map.ts';
import { createRandomMap } from '../random-map.ts';
import { indexArguments } from './index-arguments.ts';
import { outlineOf } from './outline.ts';
import { positionsOf } from './positions.ts';
import { rolesOf } from './roles.ts';
import { sidesOf } from './sides.ts';

const map = createRandomMap(createRandom(1), { statements: 5000 });

/** The same map as a new object with new tables, so that nothing is remembered of it. */
const copy = () => ({
  ...map,
  statements: new Map(map.statements),
  arguments: new Map(map.arguments),
});

describe('5,000 statements', () => {
  bench('checkMap', () => {
    checkMap(copy());
  });
  bench('indexArguments', () => {
    indexArguments(copy());
  });
  bench('all queries', () => {
    const fresh = copy();
    outlineOf(fresh);
    Array.from(sidesOf(fresh));
    Array.from(positionsOf(fresh));
    for (const id of fresh.statements.keys()) rolesOf(fresh, id);
  });
  bench('all queries after typing', () => {
    const typed = { ...map, statements: new Map(map.statements) };
    outlineOf(typed);
    Array.from(sidesOf(typed));
    Array.from(positionsOf(typed));
    for (const id of typed.statements.keys()) rolesOf(typed, id);
  });
});
