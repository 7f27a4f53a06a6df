import type { StatementId } from '../model/ids.ts';
import type { LensTable, RangedOutcome } from './compare-lenses.ts';
import type { LabelName } from './label.ts';

/** The words of a table of lenses, in the reader's language. */
export interface LensTableWords {
  readonly lens: string;
  /** What the map as it is, is called. */
  readonly asItIs: string;
  readonly status: Readonly<Record<LabelName, string>>;
  readonly headings: Readonly<Record<'status' | 'strength' | 'low' | 'high', string>>;
  readonly nameOf: (id: StatementId) => string;
}

/** A table of lenses in Markdown: "stands 64 (50–71)" a cell. */
export function writeLensMarkdown({ columns, rows }: LensTable, words: LensTableWords): string {
  const lines = [
    [words.lens, ...columns.map(words.nameOf)],
    [words.lens, ...columns].map(() => '---'),
    ...rows.map(({ name, outcomes }) => [
      name ?? words.asItIs,
      ...outcomes.map((outcome) => writeOutcome(outcome, words.status)),
    ]),
  ];
  return lines.map((cells) => `| ${cells.map(escapeMarkdown).join(' | ')} |\n`).join('');
}

/** A status, a strength and its range on one line: "stands 64 (50–71)". */
export function writeOutcome(
  { status, strength, range }: RangedOutcome,
  words: LensTableWords['status'],
): string {
  const between = range === null ? null : `(${range.low}–${range.high})`;
  return [words[status], strength, between].filter((part) => part !== null).join(' ');
}

/**
 * A table of lenses in CSV (RFC 4180), four columns a statement: status, strength, and the lowest and the
 * highest it can be. What does not settle is empty. What a spreadsheet would take for a formula is
 * written as text, with an apostrophe before it.
 */
export function writeLensCsv({ columns, rows }: LensTable, words: LensTableWords): string {
  const { status, strength, low, high } = words.headings;
  const heads = columns.flatMap((id) =>
    [status, strength, low, high].map((heading) => `${words.nameOf(id)}: ${heading}`),
  );
  const lines = rows.map(({ name, outcomes }) => [
    name ?? words.asItIs,
    ...outcomes.flatMap((outcome) => [
      words.status[outcome.status],
      writeFigure(outcome.strength),
      writeFigure(outcome.range?.low ?? outcome.strength),
      writeFigure(outcome.range?.high ?? outcome.strength),
    ]),
  ]);
  return [[words.lens, ...heads], ...lines]
    .map((cells) => `${cells.map(escapeCsv).join(',')}\r\n`)
    .join('');
}

function writeFigure(figure: number | null): string {
  return figure === null ? '' : String(figure);
}

function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\|]/g, '\\$&');
}

const FORMULA = /^[=+\-@\t\r]/;

function escapeCsv(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
