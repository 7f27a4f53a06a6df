import { describe, expect, it } from 'vitest';
import type { SourceId, StatementId } from '../ids.ts';
import { readNotation } from '../notation.ts';
import type { Source } from '../source.ts';
import { applyPlainly, expectOk } from '../testing/apply-plainly.ts';
import { cite, uncite, updateCitation } from './citations.ts';
import { addSource, removeSource, updateSource } from './sources.ts';

const bare = readNotation('motion M\nevidence E');
const statement = 'E' as StatementId;
const id = 'c' as SourceId;
const source: Source = { id, type: 'report', title: 'Defence', author: [], issued: '2020' };
const map = applyPlainly(bare, expectOk(addSource(bare, { source })));

describe('sources', () => {
  it('are added under an id of their own', () => {
    expect(map.sources.get(id)).toBe(source);
    expect(addSource(map, { source })).toMatchObject({ error: { reason: 'id-taken' } });
  });

  it('are changed field by field', () => {
    const change = expectOk(updateSource(map, id, { title: 'New', issued: undefined }));
    const after = applyPlainly(map, change).sources.get(id);
    expect(after).toEqual({ id, type: 'report', title: 'New', author: [] });
    expect(updateSource(bare, id, {})).toMatchObject({ error: { reason: 'not-found' } });
  });

  it('are removed with their citations in one change', () => {
    const cited = applyPlainly(map, expectOk(cite(map, { statement, citation: { source: id } })));
    expect(applyPlainly(cited, expectOk(removeSource(cited, id)))).toEqual(bare);
    expect(removeSource(bare, id)).toMatchObject({ error: { reason: 'not-found' } });
  });
});

describe('citations', () => {
  const first = { source: id, locator: 'p. 1' };
  const second = { source: id, locator: 'p. 2' };
  const cited = [first, second].reduce(
    (at, citation) => applyPlainly(at, expectOk(cite(at, { statement, citation }))),
    map,
  );
  const read = (of: typeof map) => of.statements.get(statement)?.citations;

  it('are added at the end', () => {
    expect(read(cited)).toEqual([first, second]);
  });

  it('are replaced and taken away by their place', () => {
    const citation = { source: id, quote: 'verbatim' };
    const replaced = expectOk(updateCitation(cited, { statement, index: 0, citation }));
    expect(read(applyPlainly(cited, replaced))).toEqual([citation, second]);
    const removed = expectOk(uncite(cited, { statement, index: 0 }));
    expect(read(applyPlainly(cited, removed))).toEqual([second]);
  });

  it.each([-1, 2, 0.5])('are not found at place %d', (index) => {
    expect(uncite(cited, { statement, index })).toMatchObject({ error: { reason: 'not-found' } });
    expect(updateCitation(cited, { statement, index, citation: first })).toMatchObject({
      error: { reason: 'not-found' },
    });
  });

  it('are refused for a source the map does not hold', () => {
    const citation = { source: 'nowhere' as SourceId };
    expect(cite(map, { statement, citation })).toMatchObject({
      error: { reason: 'unknown-source' },
    });
  });
});
