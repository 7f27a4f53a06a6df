import { memoizeWeakly } from '../../base/memoize-weakly.ts';
import type { ArgumentMap } from '../argument-map.ts';

/** Everyone who is named as saying a statement of the map, each once, in alphabetical order. Linear. */
export function listAuthors({ statements }: Pick<ArgumentMap, 'statements'>): readonly string[] {
  return authorsAmong(statements);
}

const authorsAmong = memoizeWeakly((statements: ArgumentMap['statements']): readonly string[] => {
  const authors = new Set<string>();
  for (const { author } of statements.values()) if (author) authors.add(author);
  return [...authors].sort((first, second) => first.localeCompare(second));
});
