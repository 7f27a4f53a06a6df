/** Lengths along a bar, in canvas units: what is drawn, what is left out, and so on by turns, over and over. */
export type Rhythm = readonly number[];

/** Where a part of a bar begins and ends. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The parts of a bar from 0 to `length` that are drawn, in order; all of it without a rhythm. `caps` tells how much of
 * either end is drawn whatever the rhythm, which runs between them: at most half the bar. Default: nothing. Linear in
 * what it answers.
 */
export function cutByRhythm(
  length: number,
  rhythm: Rhythm,
  caps: { readonly start: number; readonly end: number } = { start: 0, end: 0 },
): readonly Span[] {
  const start = Math.min(caps.start, length / 2);
  const end = length - Math.min(caps.end, length / 2);
  const spans: { from: number; to: number }[] = [];
  const draw = (from: number, to: number) => {
    const before = spans.at(-1);
    if (before !== undefined && before.to >= from) before.to = to;
    else if (to > from) spans.push({ from, to });
  };
  draw(0, rhythm.length === 0 ? length : start);
  for (let at = start, turn = 0; rhythm.length > 0 && at < end; turn += 1) {
    const next = Math.min(end, at + (rhythm[turn % rhythm.length] ?? 0));
    if (turn % 2 === 0) draw(at, next);
    at = next;
  }
  draw(end, length);
  return spans;
}
