import { type Words, words } from './words.ts';

/**
 * The kind of token at one place of a JSON text. `scalar` is a number, `true`, `false` or `null`. JSON has no comments,
 * but people write them.
 */
export type TokenKind =
  | 'comment'
  | '{'
  | '}'
  | '['
  | ']'
  | ','
  | ':'
  | 'string'
  | 'scalar'
  | 'broken'
  | 'end';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SIMPLE_ESCAPES = '"\\/bfnrt';
const LONGEST_LITERAL = 5;

/**
 * Walks over the tokens of a JSON text (RFC 8259), one `next` at a time. Total: text that is not JSON gives tokens of
 * kind `broken`. Linear, and without regular expressions over long runs, whose backtracking would overflow on texts of
 * many megabytes.
 */
export class TokenReader {
  readonly text: string;
  kind: TokenKind = 'end';
  /** The token is `text.slice(start, end)`. */
  start = 0;
  end = 0;
  /** What is wrong with the token; empty when nothing. A `string` with a fault can still be read. */
  fault: Words | null = null;
  /** Whether the token is a text that a line end or the end of the file cut off. */
  isCutOff = false;

  constructor(text: string) {
    this.text = text;
  }

  /** Moves to the next token; at the end of the text it stays `end`. */
  next(): void {
    this.start = skipSpace(this.text, this.end);
    this.end = this.start + 1;
    this.fault = null;
    this.isCutOff = false;
    const character = this.text[this.start];
    switch (character) {
      case undefined:
        this.kind = 'end';
        this.end = this.start;
        return;
      case '{':
      case '}':
      case '[':
      case ']':
      case ',':
      case ':':
        this.kind = character;
        return;
      case '"':
        this.#readString();
        return;
      case '/':
      case '#':
        this.#readComment();
        return;
      default:
        this.#readWord();
    }
  }

  #readString(): void {
    this.kind = 'string';
    let at = this.start + 1;
    for (;;) {
      at = skipPlainCharacters(this.text, at);
      const code = this.text.charCodeAt(at);
      if (code === QUOTE) break;
      if (!(code >= 0x20) && (Number.isNaN(code) || isLineEnd(code))) {
        this.#cutOff(at);
        return;
      }
      at = code === BACKSLASH ? this.#readEscape(at) : this.#readControl(at);
    }
    this.end = at + 1;
  }

  #readEscape(at: number): number {
    const length = measureEscape(this.text, at);
    if (length > 0) return at + length;
    this.fault ??= words('fault.falseEscape');
    return at + 1;
  }

  #readControl(at: number): number {
    this.fault ??= words('fault.controlCharacter');
    return at + 1;
  }

  #cutOff(at: number): void {
    this.kind = 'broken';
    this.end = at;
    this.isCutOff = true;
    this.fault = words('fault.openText');
  }

  #readComment(): void {
    this.kind = 'comment';
    this.fault = words('fault.remark');
    const isBlock = this.text.startsWith('/*', this.start);
    const close = this.text.indexOf(isBlock ? '*/' : '\n', this.start);
    if (close < 0) this.end = this.text.length;
    else this.end = isBlock ? close + 2 : close;
  }

  #readWord(): void {
    let end = this.start + 1;
    while (end < this.text.length && !isDelimiter(this.text.charCodeAt(end))) end += 1;
    this.end = end;
    this.kind = isScalar(this.text, this.start, end) ? 'scalar' : 'broken';
    if (this.kind === 'broken')
      this.fault = explainWord(this.text.slice(this.start, this.start + 20));
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x09 && !isLineEnd(code)) return at;
    at += 1;
  }
}

function skipPlainCharacters(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (!(code >= 0x20) || code === QUOTE || code === BACKSLASH) return at;
    at += 1;
  }
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

function isDelimiter(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    isLineEnd(code) ||
    '{}[],:"'.includes(String.fromCharCode(code))
  );
}

function measureEscape(text: string, at: number): number {
  const character = text[at + 1] ?? '';
  if (character === 'u') return /^[\da-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) ? 6 : 0;
  return character !== '' && SIMPLE_ESCAPES.includes(character) ? 2 : 0;
}

function isScalar(text: string, start: number, end: number): boolean {
  if (end - start <= LONGEST_LITERAL) {
    const word = text.slice(start, end);
    if (word === 'true' || word === 'false' || word === 'null') return true;
  }
  return isNumber(text, start, end);
}

function isNumber(text: string, start: number, end: number): boolean {
  let at = text[start] === '-' ? start + 1 : start;
  const whole = skipDigits(text, at);
  if (whole === at || (text[at] === '0' && whole > at + 1)) return false;
  at = whole;
  if (text[at] === '.') {
    const fraction = skipDigits(text, at + 1);
    if (fraction === at + 1) return false;
    at = fraction;
  }
  if (text[at] === 'e' || text[at] === 'E') {
    const digits = text[at + 1] === '+' || text[at + 1] === '-' ? at + 2 : at + 1;
    at = skipDigits(text, digits);
    if (at === digits) return false;
  }
  return at === end;
}

function skipDigits(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (!(code >= 0x30 && code <= 0x39)) return at;
    at += 1;
  }
}

function explainWord(word: string): Words {
  if (word.startsWith("'")) return words('fault.singleQuotes');
  if (/^[“”„«]/.test(word)) return words('fault.curlyQuotes');
  if (/^[\u00a0\u3000\u2000-\u200b\ufeff]/.test(word)) {
    return words('fault.unseenSpace');
  }
  if (/^(NaN|[+-]?Infinity|undefined)/.test(word)) return words('fault.noSuchNumber');
  if (/^(True|False|None)/.test(word)) return words('fault.capitals');
  if (/^[+\-.\d]/.test(word)) return words('fault.falseNumber');
  return words('fault.noValue');
}
