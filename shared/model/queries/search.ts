import { memoizeWeakly } from '../../base/memoize-weakly.ts';
import type { ArgumentMap } from '../argument-map.ts';
import type { StatementId } from '../ids.ts';
import type { Source } from '../source.ts';
import type { Statement } from '../statement.ts';
import { foldText } from './fold-text.ts';
import { readingOrder } from './outline.ts';

/** The fields of a statement that a search looks into. */
export type SearchField = 'text' | 'comment' | 'tags' | 'author' | 'citations';

/** A statement that was found, and the first of its fields that contains one of the words. */
export interface SearchHit {
  readonly id: StatementId;
  readonly field: SearchField;
}

/** What a query found in the same map earlier. */
export interface EarlierSearch {
  readonly query: string;
  readonly hits: readonly SearchHit[];
}

/**
 * The statements that hold every word of the query somewhere in their text, comment, tags, author or citations (the
 * cited sources included), in reading order. Words are compared by `foldText` and found within other words too, so that
 * scripts without spaces are searched alike. An empty query finds nothing. Linear in the statements, or, where the
 * query only extends that of an earlier search, in what that one found; each text is folded once.
 */
export function searchMap(
  map: ArgumentMap,
  query: string,
  earlier: EarlierSearch | null = null,
): readonly SearchHit[] {
  const words = splitQuery(query);
  if (words.length === 0) return [];
  const isWithin = earlier !== null && addsTo(splitQuery(earlier.query), words);
  const ids = isWithin ? earlier.hits.map(({ id }) => id) : readingOrder(map);
  const hits: SearchHit[] = [];
  for (const id of ids) {
    const statement = map.statements.get(id);
    const field = statement === undefined ? null : findField(map, statement, words);
    if (field !== null) hits.push({ id, field });
  }
  return hits;
}

/** Folds the texts of a statement beforehand, as a search would. */
export function prepareForSearch(statement: Statement): void {
  foldStatement(statement);
}

function splitQuery(query: string): readonly string[] {
  return foldText(query)
    .split(' ')
    .filter((word) => word !== '');
}

/** Whether what holds all of the words holds all of the earlier ones. */
function addsTo(earlier: readonly string[], words: readonly string[]): boolean {
  return earlier.length > 0 && earlier.every((part) => words.some((word) => word.includes(part)));
}

function findField(
  map: ArgumentMap,
  statement: Statement,
  words: readonly string[],
): SearchField | null {
  let first: SearchField | null = null;
  for (const word of words) {
    const field = FIELDS.find((each) => holdsWord(map, statement, each, word));
    if (field === undefined) return null;
    if (first === null || FIELDS.indexOf(field) < FIELDS.indexOf(first)) first = field;
  }
  return first;
}

function holdsWord(
  { sources }: ArgumentMap,
  statement: Statement,
  field: SearchField,
  word: string,
): boolean {
  if (foldStatement(statement)[field].includes(word)) return true;
  const isCited = field === 'citations';
  return (
    isCited &&
    statement.citations.some(({ source }) => foldSource(sources.get(source)).includes(word))
  );
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
