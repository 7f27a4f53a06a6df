/** What a line does to the one it stands under, or what that one does to it. */
export type ArgdownMark = '+' | '-' | '_' | '+>' | '->' | '_>' | '><';

/** One element of an Argdown text: a sentence or a title, on one line or hard-wrapped over several. */
export interface ArgdownElement {
  /** How far it is indented, in columns. */
  readonly column: number;
  /** Null for what stands by itself. */
  readonly mark: ArgdownMark | null;
  /** The number of a premise or a conclusion, as in `(1)`; null for any other. */
  readonly number: number | null;
  readonly said: string;
}

/** The line between premises and what follows from them. */
export interface ArgdownInference {
  readonly kind: 'inference';
}

const MARKED = /^(<\+|\+>|\+|<-|->|-|><|<_|_>|_)\s+(\S.*)$/su;
const NUMBERED = /^\((\d{1,3})\)\s+(\S.*)$/su;
const INFERENCE = /^--+(?:\s.*)?$/su;
const RULE_EDGE = /^-{2,}$/u;
const HEADING = /^#{1,6}\s/u;
const EDGE = /^={3,}$/u;
const FENCE = /^(?:`{3,}|~{3,})/u;
const TAB_COLUMNS = 4;

/** Takes a text apart without its comments, headings, fences and front matter. Linear. */
export function readArgdownLines(text: string): readonly (ArgdownElement | ArgdownInference)[] {
  const found: (ArgdownElement | ArgdownInference)[] = [];
  let isOpen = false;
  let isInRule = false;
  const lines = dropFrontMatter(dropComments(text).split(/\r\n|\n|\r/u));
  const lastEdge = findLastEdge(lines);
  for (const [index, line] of lines.entries()) {
    const said = line.trim();
    if (isInRule) {
      isInRule = !RULE_EDGE.test(said);
    } else if (said === '' || HEADING.test(said) || FENCE.test(said) || said.startsWith('//')) {
      isOpen = false;
    } else if (INFERENCE.test(said)) {
      found.push({ kind: 'inference' });
      isInRule = opensRule(said, index, lastEdge);
      isOpen = false;
    } else {
      const last = found.at(-1);
      const element = readElement(line, said);
      const isMore = isOpen && element.mark === null && element.number === null;
      if (isMore && last !== undefined && 'said' in last) {
        found[found.length - 1] = { ...last, said: `${last.said} ${said}` };
      } else found.push(element);
      isOpen = true;
    }
  }
  return found;
}

/** `--` alone opens a rule that another such line closes, if there is one. */
function opensRule(said: string, index: number, lastEdge: number): boolean {
  return said === '--' && index < lastEdge;
}

function findLastEdge(lines: readonly string[]): number {
  return lines.reduce((last, line, index) => (RULE_EDGE.test(line.trim()) ? index : last), -1);
}

function readElement(line: string, said: string): ArgdownElement {
  const column = measureIndent(line);
  const [, mark, rest = ''] = MARKED.exec(said) ?? [];
  if (mark !== undefined)
    return { column, mark: PLAIN.get(mark) ?? null, number: null, said: rest };
  const [, number, sentence = ''] = NUMBERED.exec(said) ?? [];
  if (number === undefined) return { column, mark: null, number: null, said };
  return { column, mark: null, number: Number(number), said: sentence };
}

const PLAIN = new Map<string, ArgdownMark>([
  ['+', '+'],
  ['<+', '+'],
  ['-', '-'],
  ['<-', '-'],
  ['_', '_'],
  ['<_', '_'],
  ['+>', '+>'],
  ['->', '->'],
  ['_>', '_>'],
  ['><', '><'],
]);

function measureIndent(line: string): number {
  let column = 0;
  for (const character of line) {
    if (character === '\t') column += TAB_COLUMNS - (column % TAB_COLUMNS);
    else if (character === ' ') column += 1;
    else break;
  }
  return column;
}

function dropFrontMatter(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => line.trim() !== '');
  if (start < 0 || !EDGE.test(lines[start]?.trim() ?? '')) return lines;
  const end = lines.findIndex((line, index) => index > start && EDGE.test(line.trim()));
  return end < 0 ? lines : lines.slice(end + 1);
}

const COMMENTS = [
  ['<!--', '-->'],
  ['/*', '*/'],
] as const;

function dropComments(text: string): string {
  return COMMENTS.reduce((left, [open, close]) => dropBetween(left, open, close), text);
}

function dropBetween(text: string, open: string, close: string): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf(open, at);
    const end = start < 0 ? -1 : text.indexOf(close, start + open.length);
    if (end < 0) return [...kept, text.slice(at)].join('');
    kept.push(text.slice(at, start));
    at = end + close.length;
  }
}
