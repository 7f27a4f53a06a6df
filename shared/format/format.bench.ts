import { bench, describe } from 'vitest';
import { createRandom } from '../base/random.ts';
import { createRandomMap } from '../model/random-map.ts';
import { parseMap } from './parse.ts';
import { writeMap } from './write.ts';

const map = createRandomMap(createRandom(1), { statements: 5000 });
const text = writeMap(map);
const entities = [...map.statements.values(), ...map.arguments.values(), ...map.sources.values()];

describe('5,000 statements', () => {
  bench('writeMap', () => {
    writeMap(map);
  });
  bench('JSON.stringify of the same entities', () => {
    JSON.stringify(entities);
  });
  bench('parseMap', () => {
    parseMap(text);
  });
  bench('JSON.parse of the same text', () => {
    JSON.parse(text);
  });
});
