import { type TokenKind, TokenReader } from './token-reader.ts';
import { type Words, words } from './words.ts';

/** A place where a text is not JSON. */
export interface SyntaxFault {
  readonly kind: 'syntax' | 'nesting';
  /** Index into the text, in UTF-16 code units. */
  readonly offset: number;
  readonly words: Words;
  /** Whether it is clear what was meant, so that faults after it can be trusted. */
  readonly isCertain: boolean;
}

/** Is told what a JSON text holds, in the order of the text. Offsets are indices into the text. */
export interface JsonVisitor {
  readonly open: (kind: 'object' | 'list', start: number) => void;
  readonly close: () => void;
  /** The name of the field whose value follows; without quotation marks where the file has none. */
  readonly name: (start: number, end: number) => void;
  readonly scalar: (start: number, end: number) => void;
}

interface Frame {
  readonly isObject: boolean;
  /** What is expected next. In a list, only `value` and `comma`. */
  due: 'name' | 'colon' | 'value' | 'comma';
  isAfterComma: boolean;
  /** The indentation of the line that its bracket is on. */
  readonly indent: number;
}

/** Levels that a line cut off within an entity falls back to: the file, and a list in it. */
const TABLE_LEVEL = 2;
const MAX_FAULTS = 1_000;

/** What begins or ends something where it is the first on a line. */
const LINE_STARTERS: ReadonlySet<TokenKind> = new Set(['{', '[', '}', ']', 'string']);

/**
 * Reads a JSON text and reports every fault, going on after each as well as it can: it forgives comments, missing and
 * surplus commas, field names without quotation marks, brackets left open at the end and, where a text is cut off by
 * its line's end, gives up that line alone. A value that cannot be read is not passed to the visitor. A text without
 * faults is one that `JSON.parse` accepts, and is no deeper than `maxNesting`. Iterative and linear; lists at most
 * 1,000 faults.
 *
 * `byIndent` is for damaged texts alone: a line then also closes whatever was opened on an earlier line that is
 * indented as far or further, as in what this program writes, so that a line without its end damages no other.
 */
export function walkJson(
  text: string,
  visitor: JsonVisitor,
  maxNesting: number,
  byIndent = false,
): readonly SyntaxFault[] {
  const walker = new JsonWalker(text, visitor, maxNesting, byIndent);
  walker.run();
  return walker.faults;
}

class JsonWalker {
  readonly faults: SyntaxFault[] = [];
  readonly #tokens: TokenReader;
  readonly #visitor: JsonVisitor;
  readonly #maxNesting: number;
  readonly #frames: Frame[] = [];
  #isRootDone = false;
  #isOver = false;
  /** How many brackets are open inside a value that is being passed over. */
  #skippedLevels = 0;
  readonly #byIndent: boolean;
  /** Of the line that is being read. */
  #indent = 0;

  constructor(text: string, visitor: JsonVisitor, maxNesting: number, byIndent: boolean) {
    this.#byIndent = byIndent;
    this.#tokens = new TokenReader(text);
    this.#visitor = visitor;
    this.#maxNesting = maxNesting;
  }

  run(): void {
    while (!this.#isOver) {
      this.#tokens.next();
      if (this.#byIndent) this.#followIndent();
      if (this.#skippedLevels > 0) this.#skip();
      else this.#step();
    }
  }

  #step(): void {
    const { kind } = this.#tokens;
    if (kind === '{' || kind === '[') this.#open();
    else if (kind === '}' || kind === ']') this.#close();
    else if (kind === ',') this.#comma();
    else if (kind === ':') this.#colon();
    else if (kind === 'string') this.#string();
    else if (kind === 'scalar') this.#scalar();
    else if (kind === 'comment') this.#tokenFault(true);
    else if (kind === 'broken') this.#broken();
    else this.#finish();
  }

  #followIndent(): void {
    const { text, start, kind } = this.#tokens;
    const indent = measureIndent(text, start);
    if (indent === null || !LINE_STARTERS.has(kind)) return;
    this.#indent = indent;
    const isClosing = kind === '}' || kind === ']';
    const least = isClosing ? indent + 1 : indent;
    // What is indented no further than the whole file says nothing about its parts.
    if (indent <= (this.#frames[0]?.indent ?? indent)) return;
    if ((this.#frames.at(-1)?.indent ?? 0) < least) return;
    this.#fault(words('fault.notClosed'), false);
    this.#skippedLevels = 0;
    while (this.#frames.length > 1 && (this.#frames.at(-1)?.indent ?? 0) >= least) this.#pop();
    const frame = this.#frames.at(-1);
    if (frame === undefined || isClosing) return;
    frame.due = frame.isObject ? 'name' : 'value';
    frame.isAfterComma = false;
  }

  #fault(told: Words, isCertain: boolean, kind: SyntaxFault['kind'] = 'syntax'): void {
    if (this.faults.length >= MAX_FAULTS) return;
    this.faults.push({ kind, offset: this.#tokens.start, words: told, isCertain });
  }

  #tokenFault(isCertain: boolean): void {
    if (this.#tokens.fault !== null) this.#fault(this.#tokens.fault, isCertain);
  }

  #skip(): void {
    const { kind } = this.#tokens;
    if (kind === 'end') this.#finish();
    else if (kind === '{' || kind === '[') this.#skippedLevels += 1;
    else if (kind === '}' || kind === ']') this.#skippedLevels -= 1;
  }

  /** Whether a value can be read here; if it should not be here but can be read, reports that and allows it. */
  #admitValue(): boolean {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return this.#admitRoot();
    if (frame.due === 'value') return true;
    if (frame.due === 'colon') {
      this.#fault(words('fault.noColon'), true);
      return true;
    }
    if (frame.isObject) {
      this.#fault(words('fault.nameDue'), false);
      return false;
    }
    this.#fault(words('fault.noComma'), true);
    return true;
  }

  #admitRoot(): boolean {
    if (!this.#isRootDone) return true;
    this.#fault(words('fault.afterEnd'), false);
    this.#isOver = true;
    return false;
  }

  #passValue(): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined) {
      this.#isRootDone = true;
      return;
    }
    frame.due = 'comma';
    frame.isAfterComma = false;
  }

  #open(): void {
    if (!this.#admitValue()) {
      if (!this.#isOver) this.#skippedLevels = 1;
      return;
    }
    this.#passValue();
    if (this.#frames.length >= this.#maxNesting) {
      this.#fault(words('fault.tooDeep', { most: this.#maxNesting }), false, 'nesting');
      this.#skippedLevels = 1;
      return;
    }
    const isObject = this.#tokens.kind === '{';
    const due = isObject ? 'name' : 'value';
    this.#frames.push({ isObject, due, isAfterComma: false, indent: this.#indent });
    this.#visitor.open(isObject ? 'object' : 'list', this.#tokens.start);
  }

  #close(): void {
    const isObject = this.#tokens.kind === '}';
    const frame = this.#frames.at(-1);
    if (frame === undefined) {
      this.#fault(words('fault.closesNothing'), false);
      return;
    }
    if (frame.isObject !== isObject) {
      this.#closeOther(isObject);
      return;
    }
    if (frame.isAfterComma && frame.due !== 'comma') {
      this.#fault(words('fault.commaBeforeBracket'), true);
    } else if (isObject && frame.due !== 'name' && frame.due !== 'comma') {
      this.#fault(words('fault.fieldWithoutValue'), false);
    }
    this.#pop();
  }

  #closeOther(isObject: boolean): void {
    let wanted = this.#frames.length - 1;
    while (wanted >= 0 && this.#frames[wanted]?.isObject !== isObject) wanted -= 1;
    const open = isObject ? '[' : '{';
    this.#fault(words('fault.otherBracket', { open }), false);
    if (wanted < 0) return;
    while (this.#frames.length > wanted) this.#pop();
  }

  #pop(): void {
    this.#frames.pop();
    this.#visitor.close();
  }

  #comma(): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined || frame.due !== 'comma') {
      this.#fault(words('fault.strayComma'), true);
    }
    if (frame === undefined) return;
    frame.due = frame.isObject ? 'name' : 'value';
    frame.isAfterComma = true;
  }

  #colon(): void {
    const frame = this.#frames.at(-1);
    if (frame?.due === 'colon') frame.due = 'value';
    else this.#fault(words('fault.strayColon'), false);
  }

  #string(): void {
    this.#tokenFault(true);
    const frame = this.#frames.at(-1);
    if (frame?.isObject && (frame.due === 'name' || frame.due === 'comma')) this.#name(frame);
    else this.#scalar();
  }

  #name(frame: Frame): void {
    if (frame.due === 'comma') this.#fault(words('fault.noCommaBeforeField'), true);
    frame.due = 'colon';
    frame.isAfterComma = false;
    this.#visitor.name(this.#tokens.start, this.#tokens.end);
  }

  #scalar(): void {
    if (!this.#admitValue()) return;
    this.#passValue();
    this.#visitor.scalar(this.#tokens.start, this.#tokens.end);
  }

  #broken(): void {
    if (!this.#isRootDone) {
      this.#seekRoot();
      return;
    }
    this.#tokenFault(false);
    const frame = this.#frames.at(-1);
    if (this.#tokens.isCutOff) this.#abandonLine();
    else if (frame?.isObject && frame.due === 'name') this.#visitBareName(frame);
    else this.#passValue();
  }

  /** Passes over what stands before the first bracket, with one fault for all of it. */
  #seekRoot(): void {
    if (this.faults.length > 0) return;
    this.#fault(words('fault.otherStart', { open: '{' }), false);
  }

  #visitBareName(frame: Frame): void {
    frame.due = 'colon';
    frame.isAfterComma = false;
    this.#visitor.name(this.#tokens.start, this.#tokens.end);
  }

  #abandonLine(): void {
    while (this.#frames.length > TABLE_LEVEL) this.#pop();
    const frame = this.#frames.at(-1);
    if (frame === undefined) return;
    frame.due = frame.isObject ? 'comma' : 'value';
    frame.isAfterComma = false;
  }

  #finish(): void {
    this.#isOver = true;
    if (!this.#isRootDone && this.faults.length === 0) {
      this.#fault(words('fault.onlySpace'), false);
    }
    if (this.#frames.length > 0) {
      const count = this.#frames.length;
      this.#fault(words('fault.cutOff', { count }), false);
    }
    while (this.#frames.length > 0) this.#pop();
  }
}

/** How far what starts there is indented, in characters; null where it is not the first on its line. */
function measureIndent(text: string, start: number): number | null {
  let at = start - 1;
  while (text[at] === ' ' || text[at] === '\t') at -= 1;
  const isFirst = at < 0 || text[at] === '\n' || text[at] === '\r';
  return isFirst ? start - 1 - at : null;
}
