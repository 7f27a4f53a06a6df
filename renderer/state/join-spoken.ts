import { say } from './words.ts';

/** Joins the parts that are not empty, to be read out with a short pause between them. */
export function joinWords(parts: readonly string[]): string {
  return join(parts, 'comparison.list');
}

/** Parts that are there, read out as sentences; the last goes without its stop. */
export function joinSentences(parts: readonly string[]): string {
  return join(parts, 'spoken.stop');
}

function join(parts: readonly string[], pair: 'comparison.list' | 'spoken.stop'): string {
  const there = parts.filter((part) => part !== '');
  return there.length === 0 ? '' : there.reduce((first, second) => say(pair, { first, second }));
}
