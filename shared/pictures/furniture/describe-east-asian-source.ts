import type { Source, SourceName } from '../../model/source.ts';

/** Whether a work is told in Chinese or Japanese characters: by its title, or, without one, by who wrote or published it. */
export function isEastAsian(source: Source): boolean {
  const { title, author, publisher = '' } = source;
  const names = author.map(({ family = '', literal = '' }) => family + literal).join('');
  const told = [title, names, source['container-title'] ?? '', publisher].find(
    (part) => part.trim() !== '',
  );
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(told ?? '');
}

// Works that stand on their own, and so in the brackets of books.
const WHOLE_TYPES: readonly string[] = ['book', 'report', 'thesis', 'periodical'];

/**
 * A source on one line as Japanese lists of sources have it: authors, date, title, where it appeared, address, in
 * full-width marks, articles in 「」 and what they appeared in in 『』; the title first where no author is known.
 * What is not known is left out.
 */
export function describeEastAsianSource(source: Source): string {
  const { issued = '', publisher = '', URL: address = '' } = source;
  const names = source.author.map(nameInFull).filter((name) => name !== '');
  const date = bracket('（', tellDate(issued.trim()), '）');
  const title = WHOLE_TYPES.includes(source.type)
    ? bracket('『', source.title, '』')
    : bracket('「', source.title, '」');
  const beginning = names.length > 0 ? [names.join('、'), date, title] : [title, date];
  const where = [bracket('『', source['container-title'] ?? '', '』'), publisher.trim()];
  const line = [...beginning, ...where].join('');
  const sentence = line === '' || line.endsWith('。') ? line : `${line}。`;
  return [sentence, address.trim()].join(' ').replace(/\s+/g, ' ').trim();
}

function bracket(start: string, text: string, end: string): string {
  return text.trim() === '' ? '' : `${start}${text.trim()}${end}`;
}

/** Family and given name as one, but names of others as Japanese says them, in the order they have at home. */
function nameInFull({ family = '', given = '', literal }: SourceName): string {
  const parts = [family.trim(), given.trim()].filter((part) => part !== '');
  if (literal !== undefined) return literal.trim();
  if (/^\p{Script=Katakana}/u.test(family)) return parts.reverse().join('・');
  return parts.join(/^\p{Script=Latin}/u.test(family) ? ', ' : '');
}

const DATE = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/** A date as 2020年8月1日, as far as it is known; anything else as it is. */
function tellDate(issued: string): string {
  const [, year, month, day] = DATE.exec(issued) ?? [];
  if (year === undefined) return issued;
  const parts = [`${Number(year)}年`];
  if (month !== undefined) parts.push(`${Number(month)}月`);
  if (day !== undefined) parts.push(`${Number(day)}日`);
  return parts.join('');
}
