import {
  KINDS_BY_WORD,
  type LineKind,
  type LineRelation,
  RELATIONS_BY_SIGN,
  RELATIONS_BY_WORD,
} from './labels.ts';
import { type KnownLists, type ListMark, readMark } from './read-mark.ts';
import { SECTION, type Standing } from './stand.ts';

/** One line of an outline, taken apart. */
export interface OutlineLine extends Standing {
  /** How far it is indented, in columns; headings lie left of everything else, by their level. */
  readonly column: number;
  /** The list mark that opens it, such as `-`, `1.` or `•`; empty without one. */
  readonly bullet: string;
  /** Whether its mark opens a list; true without one. */
  readonly isFirst: boolean;
  readonly relation: LineRelation | null;
  readonly kind: LineKind | null;
  /** What it says, without marks, labels and emphasis; empty for a line such as "Pros:". */
  readonly text: string;
}

const TAB_COLUMNS = 4;
// Left of any list, and a heading of a deeper level right of one of a higher.
const HEADING_COLUMN = -100;
const HEADING_FAMILY = '#';

const HEADING = /^(#{1,6})\s+(.*)$/su;
// Between parts of a text, and around code.
const RULE = /^([-*_=])(?:\s*\1){2,}$/u;
const FENCE = /^(?:`{3,}|~{3,})[^`]*$/u;
const CHECKBOX = /^\[[ xX]\]\s+/u;
// Web pages and word processors put letters of no width before a line.
const START = /^[\s\u200b\u200e\u200f\u2060\ufeff]+/u;

/**
 * Takes one line apart, whatever it says; null for a blank one, a rule or a fence. `lists` are those by
 * letters that the text holds; without them no letter with a dot is a mark. Linear.
 */
export function readLine(line: string, lists?: KnownLists): OutlineLine | null {
  const text = line.replace(START, '').trimEnd();
  if (text === '' || RULE.test(text) || FENCE.test(text)) return null;
  const heading = HEADING.exec(text);
  if (heading !== null) {
    const [, signs = '', title = ''] = heading;
    const said = dropClosing(title);
    return toHeading(readPlain(readMark(said, lists)?.rest ?? said, 0), signs.length);
  }
  const mark = readMark(text, lists);
  const column = measureIndent(line) + (mark?.depth ?? 0);
  return mark === null ? readPlain(text, column) : readItem(mark, column);
}

/** A heading without the signs that some close it with. */
function dropClosing(title: string): string {
  let end = title.length;
  while (title[end - 1] === '#') end -= 1;
  return title.slice(0, end).trim();
}

/** The line as a heading of a level, from 1. */
export function toHeading(line: OutlineLine, level: number): OutlineLine {
  return { ...line, column: HEADING_COLUMN + level, family: HEADING_FAMILY };
}

/** Whether a line only says what the lines under it do, as "Pros:" does. */
export function isSection({ relation, kind, text }: OutlineLine): boolean {
  return relation !== null && kind === null && text === '';
}

function readPlain(said: string, column: number): OutlineLine {
  const line = { column, family: null, isFirst: true, bullet: '', ...readLabels(said) };
  return isSection(line) ? { ...line, family: SECTION } : line;
}

function readItem({ sign, family, isFirst, rest }: ListMark, column: number): OutlineLine {
  const said = rest.replace(CHECKBOX, '').trim();
  return { column, family, isFirst, bullet: sign, ...readLabels(said) };
}

/** One relation at most, then one kind at most; what follows a kind is text, whatever it looks like. */
function readLabels(said: string): Pick<OutlineLine, 'relation' | 'kind' | 'text'> {
  const relation = readRelation(said);
  const rest = relation?.rest ?? said;
  const kind = readLabel(rest, KINDS_BY_WORD);
  const text = kind?.rest ?? dropEmphasis(rest);
  return { relation: relation?.name ?? null, kind: kind?.name ?? null, text: text.trim() };
}

interface Label<Name> {
  readonly name: Name;
  readonly rest: string;
}

const SIGN_LABEL = /^(?<word>✅|➕|👍|❌|➖|👎)\ufe0f?\s*(?<rest>.*)$/su;
const COLON_LABEL =
  /^[*_]{0,3}(?<word>[^\s:：*_][^:：*_]{0,23})[*_]{0,3}\s?(?::[*_]{0,3}(?=\s|$)|：[*_]{0,3})(?<rest>.*)$/su;
// Not the text of a link, `[Source](https://…)`.
const BRACKET_LABEL =
  /^[*_]{0,3}[[(【（［](?<word>[^\])】）］]{1,16})[\])】）］](?!\()[*_]{0,3}[:：]?(?<rest>.*)$/su;

const LONGEST_LABEL = 24;

function readRelation(said: string): Label<LineRelation> | null {
  if (said.length <= LONGEST_LABEL) {
    const name = RELATIONS_BY_WORD.get(normaliseWord(dropEmphasis(said)));
    if (name !== undefined) return { name, rest: '' };
  }
  return readBy(SIGN_LABEL, said, RELATIONS_BY_SIGN) ?? readLabel(said, RELATIONS_BY_WORD);
}

function readLabel<Name>(said: string, names: ReadonlyMap<string, Name>): Label<Name> | null {
  return readBy(COLON_LABEL, said, names) ?? readBy(BRACKET_LABEL, said, names);
}

function readBy<Name>(
  pattern: RegExp,
  said: string,
  names: ReadonlyMap<string, Name>,
): Label<Name> | null {
  const { word = '', rest = '' } = pattern.exec(said)?.groups ?? {};
  const name = names.get(normaliseWord(word));
  return name === undefined ? null : { name, rest: rest.trim() };
}

/** A label as the tables have it: plain letters, lower case, without its number, as in `Con #2`. */
function normaliseWord(word: string): string {
  const plain = word.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  return plain.replace(/(?<=\p{L})(?: ?#|その)? ?\d{1,2}$/u, '');
}

const EMPHASIS = [
  /(?<!\\)(\*{2,3})(?=\S)([^*]+)(?<=\S)\1/gu,
  /(?<!\\)(__)(?=\S)([^_]+)(?<=\S)__/gu,
  /(?<![\p{L}\p{N}*\\])(\*)(?=\S)([^*]+)(?<=\S)\*(?![\p{L}\p{N}*])/gu,
];

/** Text without the signs by which Markdown says what is to be bold or slanted. */
function dropEmphasis(text: string): string {
  if (!/[*_]/u.test(text)) return text;
  return EMPHASIS.reduce((left, pattern) => left.replace(pattern, '$2'), text);
}

function measureIndent(line: string): number {
  let column = 0;
  for (const character of line.replace(/^\ufeff/u, '')) {
    if (character === '\t') column += TAB_COLUMNS - (column % TAB_COLUMNS);
    else if (character === '\u3000') column += 2;
    else if (/\s/u.test(character)) column += 1;
    else break;
  }
  return column;
}
