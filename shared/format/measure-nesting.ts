const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** How far the brackets of a text go. */
export interface Nesting {
  /** Where the text goes deeper than allowed, in UTF-16 code units; -1 where it does not. */
  readonly tooDeepAt: number;
  /** How many objects and lists it opens, up to the place where it is too deep. */
  readonly containers: number;
}

/**
 * Counts the brackets of a JSON text before it is parsed: the engine's own parser would take
 * gigabytes for a few megabytes of brackets. Any text is allowed; linear.
 */
export function measureNesting(text: string, limit: number): Nesting {
  let depth = 0;
  let containers = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = findClosingQuote(text, at);
    // `[` and `{` differ in one bit, as do `]` and `}`.
    else if ((code | 0x20) === 0x7b) {
      depth += 1;
      containers += 1;
      if (depth > limit) return { tooDeepAt: at, containers };
    } else if ((code | 0x20) === 0x7d) depth -= 1;
  }
  return { tooDeepAt: -1, containers };
}

function findClosingQuote(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - backslashes - 1) === BACKSLASH) backslashes += 1;
  return backslashes % 2 === 1;
}
