import { bench, describe } from 'vitest';
import { createRandom } from '../../base/random.ts';
import { createRandomMap } from '../../model/random-map.ts';
import { measureCard } from '../card.ts';
import { breakLines } from './break-lines.ts';

const LATIN =
  'deterrence needs the means to answer an attack in kind, and a shield is not enough. ';
const JAPANESE =
  '日本は、敵基地攻撃能力（反撃能力）を「保有」すべきである。ミサイル防衛だけでは足りない。';
const texts = (text: string): readonly string[] =>
  Array.from({ length: 5_000 }, (_, index) => `${index} ${text.repeat(3)}`.slice(0, 140));
const latin = texts(LATIN);
const japanese = texts(JAPANESE);
const map = createRandomMap(createRandom(7), { statements: 5_000 });

describe('5,000 statements', () => {
  bench('wrap 140 characters of English', () => {
    for (const text of latin) breakLines(text, 244, 'body');
  });

  bench('wrap 140 characters of Japanese', () => {
    for (const text of japanese) breakLines(text, 244, 'body');
  });

  bench('measure new cards', () => {
    for (const statement of map.statements.values()) measureCard({ ...statement }, map.sources);
  });

  bench('measure known cards', () => {
    for (const statement of map.statements.values()) measureCard(statement, map.sources);
  });
});
