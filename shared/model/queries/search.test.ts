import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import { createMap } from '../argument-map.ts';
import type { MapId, SourceId, StatementId } from '../ids.ts';
import { readNotation } from '../notation.ts';
import { createRandomMap } from '../random-map.ts';
import { createStatement, type Statement } from '../statement.ts';
import { readingOrder } from './outline.ts';
import { searchMap } from './search.ts';

function statement(id: string, parts: Partial<Statement>): Statement {
  const base = { id: id as StatementId, kind: 'claim', text: '', at: { x: 0, y: 0 } } as const;
  return createStatement({ ...base, ...parts });
}

const MAP = createMap('map' as MapId, {
  statements: [
    statement('a', {
      text: 'Uniforms cost families money.',
      tags: ['Budget'],
      author: 'J. S. Mill',
    }),
    statement('b', { text: '日本は反撃能力を保有すべきである。', comment: 'from the café talk' }),
    statement('c', {
      text: 'A survey says so',
      citations: [{ source: 's' as SourceId, locator: 'p. 12', quote: 'pupils felt judged' }],
    }),
  ],
  sources: [
    {
      id: 's' as SourceId,
      type: 'report',
      title: 'School Clothing',
      author: [{ family: 'Ōe', given: 'Ken' }],
      issued: '2021',
    },
  ],
});

const find = (query: string) => searchMap(MAP, query).map(({ id, field }) => `${id} ${field}`);

describe('searchMap', () => {
  it('looks into text, comment, tags, author and citations', () => {
    expect(find('families')).toEqual(['a text']);
    expect(find('cafe')).toEqual(['b comment']);
    expect(find('budget')).toEqual(['a tags']);
    expect(find('mill')).toEqual(['a author']);
    expect(find('p. 12')).toEqual(['c citations']);
    expect(find('felt judged')).toEqual(['c citations']);
    expect(find('ken oe')).toEqual(['c citations']);
    expect(find('clothing 2021')).toEqual(['c citations']);
  });

  it('finds Japanese within running text', () => {
    expect(find('反撃')).toEqual(['b text']);
    expect(find('攻撃')).toEqual([]);
  });

  it('asks for every word, in whatever field', () => {
    expect(find('money budget')).toEqual(['a text']);
    expect(find('money survey')).toEqual([]);
    expect(find('COST money')).toEqual(['a text']);
  });

  it('finds nothing for an empty query', () => {
    expect([...find(''), ...find(' \n ')]).toEqual([]);
  });

  it('does not read two tags or two citations as one text', () => {
    const map = createMap('map' as MapId, {
      statements: [statement('a', { tags: ['for', 'mal'] })],
    });
    expect(searchMap(map, 'formal')).toEqual([]);
  });

  it('gives its hits in reading order', () => {
    const map = readNotation('motion z "same"\nb supports z\na supports b');
    const texts = new Map([...map.statements].map(([id, it]) => [id, { ...it, text: 'same' }]));
    const hits = searchMap({ ...map, statements: texts }, 'same').map(({ id }) => id);
    expect(hits).toEqual(['z', 'b', 'a']);
  });

  it('finds every statement by its own words in any map', () => {
    const map = createRandomMap(createRandom(7), { statements: 60 });
    for (const { id, text } of map.statements.values()) {
      if (text.trim() === '') continue;
      expect(searchMap(map, text).map((hit) => hit.id)).toContain(id);
    }
    expect(readingOrder(map).length).toBe(map.statements.size);
  });

  it('finds the same within what an earlier query found', () => {
    for (const seed of [1, 2, 3]) {
      const map = createRandomMap(createRandom(seed), { statements: 60 });
      const texts = [...map.statements.values()].map(({ text }) => text);
      const [first = ''] = texts;
      let earlier: Parameters<typeof searchMap>[2] = null;
      // Each letter adds to the one before; then words come in another order, go, and are others.
      const queries = [...first.slice(0, 12)].map((_, index) => first.slice(0, index + 1));
      for (const query of [
        ...queries,
        ...texts.slice(1, 6).map((text) => text.slice(2, 5)),
        'e a',
        'a',
        'an e',
        '',
      ]) {
        const hits = searchMap(map, query, earlier);
        expect(hits, query).toEqual(searchMap(map, query));
        earlier = { query, hits };
      }
    }
  });

  it('does not take a letter with its mark for the letter', () => {
    const map = createMap('marks' as MapId, { statements: [statement('a', { text: 'が' })] });
    const hits = searchMap(map, 'か');
    expect(hits).toEqual([]);
    expect(searchMap(map, 'か\u3099', { query: 'か', hits })).toHaveLength(1);
  });
});
