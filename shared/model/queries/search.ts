import { memoizeWeakly } from '../../base/memoize-weakly.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { StatementId } from '../ids.ts';
import type { Source } from '../source.ts';
import type { Statement } from '../statement.ts';
import { foldText } from './fold-text.ts';
import { readingOrder } from './outline.ts';

/** What of a statement a search looks into. */
export type SearchField = 'text' | 'comment' | 'tags' | 'author' | 'citations';

/** A statement that was found, and the first of its fields that holds one of the words. */
export interface SearchHit {
  readonly id: StatementId;
  readonly field: SearchField;
}

/**
 * The statements that hold every word of the query somewhere in their text, comment, tags,
 * author or citations (the cited sources included), in reading order. Words are compared by `foldText` and
 * found within other words too, so that scripts without blanks are searched alike. An empty query
 * finds nothing. Linear; texts are folded once for as long as they live.
 */
export function searchMap(map: ArgumentMap, query: string): readonly SearchHit[] {
  const words = foldText(query)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return readingOrder(map).flatMap((id) => {
    const statement = map.statements.get(id);
    const field = statement === undefined ? null : findField(map, statement, words);
    return field === null ? [] : [{ id, field }];
  });
}

function findField(
  { sources }: ArgumentMap,
  statement: Statement,
  words: readonly string[],
): SearchField | null {
  const own = foldStatement(statement);
  const cited = statement.citations.map(({ source }) => foldSource(sources.get(source)));
  const holds: Readonly<Record<SearchField, (word: string) => boolean>> = {
    text: (word) => own.text.includes(word),
    comment: (word) => own.comment.includes(word),
    tags: (word) => own.tags.includes(word),
    author: (word) => own.author.includes(word),
    citations: (word) => own.citations.includes(word) || cited.some((text) => text.includes(word)),
  };
  const isHit = words.every((word) => FIELDS.some((field) => holds[field](word)));
  return isHit ? (FIELDS.find((field) => words.some(holds[field])) ?? null) : null;
}

const FIELDS: readonly SearchField[] = ['text', 'comment', 'tags', 'author', 'citations'];

// A line break stands between what must not be read as one text; folding leaves none in it.
const BREAK = '\n';

const foldStatement = memoizeWeakly(
  ({
    text,
    comment,
    tags,
    author,
    citations,
  }: Statement): Readonly<Record<SearchField, string>> => ({
    text: foldText(text),
    comment: foldText(comment),
    tags: tags.map(foldText).join(BREAK),
    author: foldText(author ?? ''),
    citations: citations
      .flatMap(({ locator = '', quote = '' }) => [locator, quote])
      .map(foldText)
      .join(BREAK),
  }),
);

const foldKnownSource = memoizeWeakly((source: Source): string => {
  const names = source.author.flatMap(({ family = '', given = '', literal = '' }) => [
    `${given} ${family}`,
    literal,
  ]);
  const container = source['container-title'] ?? '';
  const rest = [source.title, container, source.publisher, source.issued, source.URL];
  return [...names, ...rest].map((part) => foldText(part ?? '')).join(BREAK);
});

function foldSource(source: Source | undefined): string {
  return source === undefined ? '' : foldKnownSource(source);
}
