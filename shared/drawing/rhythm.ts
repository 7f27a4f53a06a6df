/** Lengths along a bar, in canvas units: what is drawn, what is left out, and so on by turns, over and over. */
export type Rhythm = readonly number[];

/** Where a part of a bar begins and ends. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The parts of a bar from 0 to `length` that are drawn, in order; all of it without a rhythm. `cap` units at each end
 * are drawn whatever the rhythm, which runs between them. Linear in what it answers.
 */
export function cutByRhythm(length: number, rhythm: Rhythm, cap = 0): readonly Span[] {
  const end = length - cap;
  const spans: { from: number; to: number }[] = [];
  const draw = (from: number, to: number) => {
    const before = spans.at(-1);
    if (before !== undefined && before.to >= from) before.to = to;
    else if (to > from) spans.push({ from, to });
  };
  draw(0, rhythm.length === 0 ? length : cap);
  for (let at = cap, turn = 0; rhythm.length > 0 && at < end; turn += 1) {
    const next = Math.min(end, at + (rhythm[turn % rhythm.length] ?? 0));
    if (turn % 2 === 0) draw(at, next);
    at = next;
  }
  draw(end, length);
  return spans;
}
