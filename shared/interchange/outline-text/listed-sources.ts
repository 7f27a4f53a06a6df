/** A source that a text lists at its end under a number. */
export interface ListedSource {
  /** As listed: an address, or words. */
  readonly said: string;
  /** What the list quotes from it; empty for nothing. */
  readonly quote: string;
}

const HEADING = /^sources:$/iu;
const ENTRY = /^\[(\d{1,4})\]\s+(\S.*)$/u;

/**
 * Takes the list of sources off the end of a text, as Kialo writes it: `Sources:`, then `[1] address`, `[2]
 * address` and so on, each with the lines that it quotes. Without such a list, all lines and no source.
 * Linear.
 */
export function takeSources(lines: readonly string[]): {
  readonly lines: readonly string[];
  readonly sources: readonly ListedSource[];
} {
  const start = findList(lines);
  if (start === null) return { lines, sources: [] };
  const found: { readonly said: string; readonly quoted: string[] }[] = [];
  for (const line of lines.slice(start + 1).map((each) => each.trim())) {
    const [, number, said = ''] = ENTRY.exec(line) ?? [];
    // A quotation may hold lines that look like entries; they are not the next one.
    if (Number(number) === found.length + 1) found.push({ said, quoted: [] });
    else if (line !== '') found.at(-1)?.quoted.push(line);
  }
  const sources = found.map(({ said, quoted }) => ({ said, quote: quoted.join(' ') }));
  return { lines: lines.slice(0, start), sources };
}

/** The line that heads the list. */
function findList(lines: readonly string[]): number | null {
  let heading: number | null = null;
  for (const [index, line] of lines.entries()) {
    if (HEADING.test(line.trim())) heading = index;
    else if (heading !== null && ENTRY.exec(line.trim())?.[1] === '1') return heading;
    else if (line.trim() !== '') heading = null;
  }
  return null;
}

/**
 * Takes out of a text the marks `[n]` of sources that are not cited yet, in the order of their numbers: so
 * Kialo gives each mark a number of its own, and what else stands in brackets is not one.
 */
export function takeMarks(
  text: string,
  cited: number,
  count: number,
): { readonly text: string; readonly cited: number } {
  let last = cited;
  const rest = text.replace(/\s?\[(\d{1,4})\]/gu, (mark, number) => {
    if (last >= count || Number(number) !== last + 1) return mark;
    last += 1;
    return '';
  });
  return { text: rest.trim() || text, cited: last };
}
