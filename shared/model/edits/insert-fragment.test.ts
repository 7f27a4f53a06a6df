import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import { type ArgumentMap, createMap, type EntityId } from '../argument-map.ts';
import { checkMap } from '../check-map.ts';
import { type Fragment, renewIds, rootsOf } from '../fragment.ts';
import {
  type ArgumentId,
  createIdMaker,
  type MapId,
  type SourceId,
  type StatementId,
} from '../ids.ts';
import { readNotation } from '../notation.ts';
import { cutFragment } from '../queries/cut-fragment.ts';
import { outlineOf } from '../queries/outline.ts';
import { createRandomMap } from '../random-map.ts';
import type { Source } from '../source.ts';
import { createStatement } from '../statement.ts';
import { applyPlainly, expectOk } from '../testing/apply-plainly.ts';
import { type FragmentLink, insertFragment } from './insert-fragment.ts';

const whole = (map: ArgumentMap): Fragment =>
  cutFragment(map, [...map.statements.keys(), ...map.notes.keys()]);

function insert(map: ArgumentMap, fragment: Fragment, links: readonly FragmentLink[] = []) {
  const ids = renewIds(fragment, createIdMaker(createRandom(7)));
  const change = expectOk(insertFragment(map, { fragment, ids, links }));
  return { ids, after: applyPlainly(map, change) };
}

const source = (id: string, title: string): Source => ({
  id: id as SourceId,
  type: 'report',
  title,
  author: [{ family: 'Sato' }],
});

function citing(id: string, ...sources: readonly Source[]): ArgumentMap {
  const citations = sources.map((each) => ({ source: each.id, locator: 'p. 1' }));
  const at = { x: 0, y: 0 };
  const statement = createStatement({
    id: id as StatementId,
    kind: 'evidence',
    text: id,
    at,
    citations,
  });
  return createMap('map' as MapId, { statements: [statement], sources });
}

describe('insertFragment', () => {
  const map = readNotation(`
    motion M
    r supports M
  `);

  it('adds statements and arguments of the same shape under new ids', () => {
    const fragment = whole(
      readNotation(`
        a + b attacks c as pair
        u attacks pair
      `),
    );
    const { after, ids } = insert(map, fragment);
    expect(after.statements.size).toBe(map.statements.size + 4);
    const pair = [...after.arguments.values()].find(({ premises }) => premises.length === 2);
    const renewed = (id: string) => ids.statements.get(id as StatementId);
    expect(pair?.premises).toEqual([renewed('a'), renewed('b')]);
    expect(pair?.target).toEqual({ kind: 'statement', id: renewed('c') });
    const undercut = [...after.arguments.values()].find(({ target }) => target.id === pair?.id);
    expect(undercut?.premises).toEqual([renewed('u')]);
  });

  it('links roots to a target, last among its arguments and in order', () => {
    const fragment = whole(readNotation('claim a\nclaim b'));
    const ids = createIdMaker(createRandom(3));
    const target = { kind: 'statement', id: 'M' as StatementId } as const;
    const links = rootsOf(fragment).map(
      (premise): FragmentLink => ({
        argument: ids.argument(),
        premise,
        relation: 'attacks',
        target,
      }),
    );
    const { after } = insert(map, fragment, links);
    const read = outlineOf(after).map(
      ({ id, number }) => `${number} ${after.statements.get(id)?.text}`,
    );
    expect(read).toEqual([' M', '1 r', '2 a', '3 b']);
    expect(checkMap(after)).toEqual([]);
  });

  it('makes a claim of a motion beside another, and keeps it in a map without one', () => {
    const fragment = whole(readNotation('motion N\nx supports N'));
    const kindIn = (base: ArgumentMap) => {
      const { after, ids } = insert(base, fragment);
      return after.statements.get(ids.statements.get('N' as StatementId) ?? ('' as StatementId))
        ?.kind;
    };
    expect(kindIn(map)).toBe('claim');
    expect(kindIn(createMap('empty' as MapId, {}))).toBe('motion');
  });

  it('makes a claim of a motion that is to speak to something', () => {
    const fragment = whole(readNotation('motion N'));
    const target = { kind: 'statement', id: 'c' as StatementId } as const;
    const premise = 'N' as StatementId;
    const link = { argument: 'link' as ArgumentId, premise, relation: 'supports', target } as const;
    const { after } = insert(readNotation('claim c'), fragment, [link]);
    expect([...after.statements.values()].map(({ kind }) => kind)).toEqual(['claim', 'claim']);
    expect(checkMap(after)).toEqual([]);
  });

  it('cites the equal source of the map instead of adding it again', () => {
    const base = citing('old', source('c1', 'Report'));
    const fragment = whole(citing('new', source('x', 'Report'), source('y', 'Other report')));
    const { after, ids } = insert(base, fragment);
    expect(after.sources.size).toBe(2);
    const added = after.statements.get(ids.statements.get('new' as StatementId) as StatementId);
    expect(added?.citations.map((each) => each.source)).toEqual([
      'c1',
      ids.sources.get('y' as SourceId),
    ]);
  });

  it('adds a source of the same title that says something else', () => {
    const base = citing('old', source('c1', 'Report'));
    const fragment = whole(citing('new', { ...source('c1', 'Report'), issued: '2020' }));
    expect(insert(base, fragment).after.sources.size).toBe(2);
  });

  it('puts statements where it is told', () => {
    const fragment = whole(readNotation('claim a'));
    const ids = renewIds(fragment, createIdMaker(createRandom(7)));
    const places = new Map([['a' as StatementId, { x: 5, y: 6 }]]);
    const [entry] = expectOk(insertFragment(map, { fragment, ids, places }));
    expect(entry).toMatchObject({ kind: 'statement', after: { at: { x: 5, y: 6 } } });
  });

  it('refuses ids that are in use and targets that are gone', () => {
    const fragment = whole(readNotation('claim r'));
    const none = renewIds(whole(readNotation('')), createIdMaker(createRandom(1)));
    expect(insertFragment(map, { fragment, ids: none })).toMatchObject({
      error: { reason: 'id-taken', ids: ['r'] },
    });
    const ids = renewIds(fragment, createIdMaker(createRandom(1)));
    const link = {
      argument: 'new',
      premise: 'r',
      relation: 'supports',
      target: { kind: 'statement', id: 'gone' },
    } as unknown as FragmentLink;
    expect(insertFragment(map, { fragment, ids, links: [link] })).toMatchObject({
      error: { reason: 'no-such-target' },
    });
  });

  it('leaves any map sound, and twice the same makes sources only once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (seed) => {
        const random = createRandom(seed);
        const base = createRandomMap(random, { statements: 12 });
        const other = createRandomMap(random, { statements: 1 + Math.floor(random() * 20) });
        const maker = createIdMaker(random);
        const fragment = cutFragment(other, [...other.statements.keys()] as EntityId[]);
        let after = base;
        const sizes = [0, 1].map(() => {
          const edit = insertFragment(after, { fragment, ids: renewIds(fragment, maker) });
          after = applyPlainly(after, expectOk(edit));
          expect(checkMap(after)).toEqual([]);
          return after.sources.size;
        });
        expect(sizes[1]).toBe(sizes[0]);
      }),
      { seed: 20_201_205, numRuns: 80 },
    );
  });
});
