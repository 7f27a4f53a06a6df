import type { Source, SourceName } from '../../model/source.ts';

/**
 * A source on one line, for a list of sources: authors, date, title, where it appeared, address.
 * What is not known is left out; a source of which nothing is known is a question mark.
 */
export function describeSource(source: Source): string {
  const { issued = '', publisher = '', URL: address = '' } = source;
  const names = source.author.map(nameInFull).filter((name) => name !== '');
  const date = issued.trim() === '' ? '' : `(${issued.trim()})`;
  const who = [names.join('; '), date].filter((part) => part !== '').join(' ');
  const where = [source['container-title'] ?? '', publisher].map((part) => part.trim());
  const parts = [who, source.title.trim(), where.filter((part) => part !== '').join(', ')];
  const sentences = parts.filter((part) => part !== '').map(endSentence);
  const line = [...sentences, address.trim()].filter((part) => part !== '').join(' ');
  // A title copied out of a page brings its line breaks along.
  return line.replace(/\s+/g, ' ') || '?';
}

/** The address of a source, where a reader can be led there; undefined for any other. */
export function linkSource({ URL: address = '' }: Source): string | undefined {
  return /^https?:\/\/[^\s"<>]+$/i.test(address.trim()) ? address.trim() : undefined;
}

function nameInFull({ family = '', given = '', literal }: SourceName): string {
  const parts = [family.trim(), given.trim()].filter((part) => part !== '');
  return literal?.trim() ?? parts.join(', ');
}

function endSentence(text: string): string {
  return /[.!?。！？]$/.test(text) ? text : `${text}.`;
}
