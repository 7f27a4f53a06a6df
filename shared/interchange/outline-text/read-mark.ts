/** What opens an item of a list: a bullet, a number, a letter. */
export interface ListMark {
  /** As it is written, full-width letters made plain: `-`, `1.`, `•`. */
  readonly sign: string;
  /** What the marks of one list have in common: lists of two families lie within one another. */
  readonly family: string;
  /** Whether it opens a list, as every bullet, `1.`, `a.` and `i.` do. */
  readonly isFirst: boolean;
  /** How far its number nests it: `1.2.` lies one deeper than `1.`. */
  readonly depth: number;
  /** The line after it. */
  readonly rest: string;
}

/** Letters and Roman numbers, which count as marks only where the text has the first two of a list. */
export type KnownLists = ReadonlySet<string>;

const NO_LISTS: KnownLists = new Set();

const SIGN = /^([-*+–—−‐＋－＊])(?:\s+|$)/u;
// Without a blank, as hasty writers do; `*x*` is emphasis and `-5` a figure.
const HASTY_SIGN = /^([-+−–＋－])(?=\p{L})/u;
// Bullets that begin no sentence, those of word processors among them. Two of them stand for a name, as in ○○.
const BULLET = /^([•‣◦●○◯■□▪▫◆◇►▶▸▹➢➤❖✓✔・･×✕\ue000-\uf8ff])(?!\1)\s*/u;
// Letters that word processors show as bullets.
const TABBED_BULLET = /^([o·§])(?:\t\s*|(?<=·)\s+)/u;
const NUMBER = /^([\d０-９]{1,3}(?:[.．][\d０-９]{1,3})*[.)．）、])(?![\d０-９])(.*)$/su;
const BRACKETED = /^([(（][\d０-９]{1,2}[)）])\s*/u;
const CIRCLED = /^([①-⒛❶-❿])\s*/u;
const LETTER =
  /^([(（]?)([A-Za-z]|[ivxIVX]{1,5}|[Ⅰ-ⅻ]|[ア-ン])([.)．）、])(?:\s+|$|(?<=[．）、]))/u;

/** The mark that opens a line without its indentation; null where a sentence begins. Linear. */
export function readMark(said: string, lists: KnownLists = NO_LISTS): ListMark | null {
  return readBullet(said) ?? readNumber(said) ?? readLetter(said, lists);
}

/** The lists by letters and Roman numbers that lines hold the first two items of. Linear. */
export function findLists(lines: readonly string[]): KnownLists {
  const seen = new Set(lines.flatMap((line) => listLetters(line.trim()).map(({ item }) => item)));
  const starts = [...seen].filter((item) => item.endsWith(' 1'));
  const families = starts.map((item) => item.slice(0, -2));
  return new Set(families.filter((family) => seen.has(`${family} 2`)));
}

function readBullet(said: string): ListMark | null {
  const [whole, mark] =
    SIGN.exec(said) ?? HASTY_SIGN.exec(said) ?? BULLET.exec(said) ?? TABBED_BULLET.exec(said) ?? [];
  if (whole === undefined || mark === undefined) return null;
  const sign = UNIFIED[mark] ?? mark;
  const family = FAMILIES[sign] ?? sign;
  return { sign, family, isFirst: true, depth: 0, rest: said.slice(whole.length) };
}

// One sign for those that say the same.
const UNIFIED: Readonly<Record<string, string>> = {
  ...{ '＋': '+', '－': '-', '–': '-', '—': '-', '−': '-', '‐': '-', '＊': '*' },
  ...{ '◯': '○', '✕': '×', '･': '・' },
};

// `+` and `-`, `○` and `×` tell the two sides of one list.
const FAMILIES: Readonly<Record<string, string>> = { '+': '-', '*': '-', '×': '○' };

function readNumber(said: string): ListMark | null {
  const numbered = NUMBER.exec(said);
  if (numbered !== null) {
    const [, mark = '', rest = ''] = numbered;
    const sign = mark.normalize('NFKC');
    if (sign.endsWith('.') && !mark.endsWith('．') && !isItemAfterDot(rest)) return null;
    const parts = sign.match(/\d+/gu) ?? [];
    const isFirst = Number(parts.at(-1)) === 1;
    return { sign, family: `1${sign.at(-1)}`, isFirst, depth: parts.length - 1, rest: rest.trim() };
  }
  const [whole, mark = ''] = BRACKETED.exec(said) ?? CIRCLED.exec(said) ?? [];
  if (whole === undefined) return null;
  const sign = mark.normalize('NFKC');
  const isFirst = Number(/\d+/u.exec(sign)?.[0]) === 1;
  const family = mark.length === 1 ? '①' : '(1)';
  return { sign, family, isFirst, depth: 0, rest: said.slice(whole.length) };
}

// `1. Yes`, `1.Yes`, `1.はい`, but not `1.x`.
function isItemAfterDot(rest: string): boolean {
  return rest === '' || /^(?:\s|\p{Lu}|[^\p{ASCII}])/u.test(rest);
}

interface Lettered {
  readonly family: string;
  readonly place: number;
  /** The family with the place in it. */
  readonly item: string;
}

function readLetter(said: string, lists: KnownLists): ListMark | null {
  const [whole = ''] = LETTER.exec(said) ?? [];
  if (whole === '') return null;
  const readings = listLetters(said);
  // `a)` ends no sentence and no name, so that it is a mark by itself.
  const certain = /^[a-z]\)/u.test(whole) ? readings.at(-1) : undefined;
  const found = readings.find(({ family }) => lists.has(family)) ?? certain;
  if (found === undefined) return null;
  const { family, place } = found;
  const rest = said.slice(whole.length);
  return { sign: whole.trim(), family, isFirst: place === 1, depth: 0, rest };
}

/** What a letter may count: `i.` is the first of Roman numbers, or the ninth letter. */
function listLetters(said: string): readonly Lettered[] {
  const [, open = '', written = '', close = ''] = LETTER.exec(said) ?? [];
  if (written === '') return [];
  const name = written.normalize('NFKC');
  const around = `${open}1${close}`.normalize('NFKC');
  const kana = KANA.indexOf(written) + 1;
  if (kana > 0) return [toLettered(`ア${around}`, kana)];
  const isUpper = name === name.toUpperCase();
  const roman = ROMAN.indexOf(name.toLowerCase()) + 1;
  const letter = name.length > 1 ? 0 : name.toLowerCase().charCodeAt(0) - 96;
  return [
    ...(roman > 0 ? [toLettered(`${isUpper ? 'I' : 'i'}${around}`, roman)] : []),
    ...(letter > 0 ? [toLettered(`${isUpper ? 'A' : 'a'}${around}`, letter)] : []),
  ];
}

function toLettered(family: string, place: number): Lettered {
  return { family, place, item: `${family} ${place}` };
}

const KANA = 'アイウエオカキクケコサシスセソタチツテト';
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');
