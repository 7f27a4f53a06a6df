import { KINDS_BY_WORD, type LineKind, type LineRelation, RELATIONS_BY_WORD } from './labels.ts';

/** One line of an outline, taken apart. */
export interface OutlineLine {
  /** How far it is indented, in columns; headings lie left of everything else, by their level. */
  readonly column: number;
  /** What opens it: a list mark such as `-`, `1.` or `•`, the signs of a heading, or nothing. */
  readonly bullet: string;
  readonly relation: LineRelation | null;
  readonly kind: LineKind | null;
  /** What it says, without marks and labels. */
  readonly text: string;
}

const TAB_COLUMNS = 4;
// Left of any list, and a heading of a deeper level right of one of a higher.
const HEADING_COLUMN = -100;

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/u;
const BULLET = /^(?<mark>[-*+•‣◦–—−・]|\d{1,3}(?:\.\d{1,3})*[.)．）]|[a-z]\))(?:\s+(?<rest>.*))?$/u;
const CHECKBOX = /^\[[ xX]\]\s+/u;
const LABEL = /^(?<word>[^\s:：]{1,12})\s?(?::(?=\s|$)|：)\s*(?<rest>.*)$/u;

/** Takes one line apart, whatever it says; null for a blank one. Linear. */
export function readLine(line: string): OutlineLine | null {
  const said = line.trim();
  if (said === '') return null;
  const column = measureIndent(line);
  const heading = HEADING.exec(said);
  if (heading !== null) {
    const [, signs = '', rest = ''] = heading;
    return { column: HEADING_COLUMN + signs.length, bullet: signs, ...readLabels(rest) };
  }
  const { mark = '', rest = '' } = BULLET.exec(said)?.groups ?? {};
  if (mark === '') return { column, bullet: '', ...readLabels(said) };
  const depth = (mark.match(/\.\d/gu) ?? []).length;
  return { column: column + depth, bullet: mark, ...readLabels(rest.replace(CHECKBOX, '')) };
}

/** One relation at most, then one kind at most; what follows is text, whatever it looks like. */
function readLabels(said: string): Pick<OutlineLine, 'relation' | 'kind' | 'text'> {
  const relation = readLabel(said, RELATIONS_BY_WORD);
  const kind = readLabel(relation?.rest ?? said, KINDS_BY_WORD);
  const text = kind?.rest ?? relation?.rest ?? said;
  return { relation: relation?.name ?? null, kind: kind?.name ?? null, text: text.trim() };
}

function readLabel<Name>(
  said: string,
  names: ReadonlyMap<string, Name>,
): { readonly name: Name; readonly rest: string } | null {
  const { word = '', rest = '' } = LABEL.exec(said)?.groups ?? {};
  const name = names.get(word.toLowerCase());
  return name === undefined ? null : { name, rest };
}

function measureIndent(line: string): number {
  let column = 0;
  for (const character of line) {
    if (character === '\t') column += TAB_COLUMNS - (column % TAB_COLUMNS);
    else if (character === '\u3000') column += 2;
    else if (character === ' ' || character === '\u00a0') column += 1;
    else break;
  }
  return column;
}
