import type { Source, SourceName } from '../../model/source.ts';
import { describeEastAsianSource, isEastAsian } from './describe-east-asian-source.ts';

/**
 * A source on one line, for a list of sources, in the order of APA style: authors, date, title, where it
 * appeared, address; the title first where no author is known. What is not known is left out; a source of
 * which nothing is known is a question mark. A work in Chinese or Japanese characters is told as Japanese lists
 * of sources tell it.
 */
export function describeSource(source: Source): string {
  return isEastAsian(source) ? describeEastAsianSource(source) : describeInApaStyle(source);
}

function describeInApaStyle(source: Source): string {
  const { issued = '', publisher = '', URL: address = '' } = source;
  const names = source.author.map(nameInFull).filter((name) => name !== '');
  const date = issued.trim() === '' ? '' : `(${issued.trim()})`;
  const title = source.title.trim();
  const beginning =
    names.length > 0 ? [[names.join('; '), date].join(' ').trim(), title] : [title, date];
  const where = [source['container-title'] ?? '', publisher].map((part) => part.trim());
  const parts = [...beginning, where.filter((part) => part !== '').join(', ')];
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
  return literal?.trim() ?? parts.join(isInOneWord(family) ? '' : ', ');
}

/** Whether it is of a language that writes family and given name as one, the family first. */
function isInOneWord(family: string): boolean {
  return /^\s*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u.test(family);
}

function endSentence(text: string): string {
  return /[.!?。！？]$/.test(text) ? text : `${text}.`;
}
