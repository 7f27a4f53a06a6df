import type { Source, SourceName } from '../model/source.ts';
import type { Citation } from '../model/statement.ts';

/**
 * A citation on one line, as it stands on a card: `— Takahashi 2020, P7`. Names the authors, else
 * the title, publisher or address of the source; then the year and the place in the source. Words of
 * no language but those of the source, and "et al.". Gives the place alone for a source that is
 * unknown.
 */
export function labelCitation(citation: Citation, source: Source | undefined): string {
  const who = source === undefined ? '' : nameSource(source);
  const year = readYear(source?.issued ?? '');
  const work = [who, year].filter((part) => part !== '').join(' ');
  const parts = [work, citation.locator?.trim() ?? ''].filter((part) => part !== '');
  return `— ${parts.length === 0 ? '?' : parts.join(', ')}`;
}

function nameSource(source: Source): string {
  return takeFirst([
    nameAuthors(source.author),
    source.title,
    source['container-title'],
    source.publisher,
    source.URL,
  ]);
}

/** The first text that is not blank, without blanks around it; empty for none. */
function takeFirst(texts: readonly (string | undefined)[]): string {
  return texts.map((text) => text?.trim() ?? '').find((text) => text !== '') ?? '';
}

function nameAuthors(authors: readonly SourceName[]): string {
  const [first = '', second = '', ...others] = authors
    .map(nameAuthor)
    .filter((name) => name !== '');
  if (others.length > 0) return `${first} et al.`;
  return second === '' ? first : `${first} & ${second}`;
}

function nameAuthor(author: SourceName): string {
  return takeFirst([author.family, author.literal, author.given]);
}

function readYear(issued: string): string {
  return /^\d{4}|(?<!\d)\d{4}(?!\d)/.exec(issued)?.[0] ?? issued.trim();
}
