import { expect, it } from 'vitest';
import { createMap } from '../argument-map.ts';
import type { MapId, StatementId } from '../ids.ts';
import { createStatement } from '../statement.ts';
import { listAuthors } from './authors.ts';

it('names each author once, by the alphabet, and nobody where nobody is named', () => {
  const says = (id: string, author?: string) =>
    createStatement({
      id: id as StatementId,
      kind: 'claim',
      text: '',
      at: { x: 0, y: 0 },
      ...(author === undefined ? {} : { author }),
    });
  const statements = [says('a', 'Rawls'), says('b', 'Mill'), says('c', 'Rawls'), says('d')];
  expect(listAuthors(createMap('m' as MapId, { statements }))).toEqual(['Mill', 'Rawls']);
});
