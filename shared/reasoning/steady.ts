import type { Strengths } from './strengths.ts';

/** Of every so many rounds the last two are compared, and steadied where the second goes back by this share or more. */
const SWING = { rounds: 4, least: 0.4 };

/** How far places moved in two successive rounds: place i in lane l at `i * lanes + l`. */
export interface Moves {
  readonly lanes: number;
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** Room for the moves of so many places on so many lanes, to be used over and over. */
export function openMoves(places: number, lanes: number): Moves {
  const open = (): Float64Array => new Float64Array(places * lanes);
  return { lanes, first: open(), second: open() };
}

/** Which moves are to be noted in a round, counted from 0; null for none. After the second ones come `steady`'s. */
export function movesOf({ first, second }: Moves, round: number): Float64Array | null {
  const turn = round % SWING.rounds;
  if (turn === SWING.rounds - 2) return first;
  return turn === SWING.rounds - 1 ? second : null;
}

/**
 * Steadies strengths that swing about their rest, in place. Attacks in a ring make each round go back, by one and
 * the same share s, on what the one before went too far, so that it would take many to come to rest: where the two
 * that are noted show it, s / (1 + s) of the second is taken back, which is where the swing would end were it the
 * only one (Aitken, Proc. R. Soc. Edinb. 57, 1937), lane by lane. That lies between where the last round began and
 * where it ended: it leaves no enclosure, and is nowhere farther from the rest than the farthest of both. `slots` are
 * those of the places.
 */
export function steady(
  { lanes, first, second }: Moves,
  slots: Int32Array,
  strengths: Strengths,
): void {
  for (let lane = 0; lane < lanes; lane += 1) {
    let back = 0;
    let before = 0;
    for (let at = lane; at < slots.length * lanes; at += lanes) {
      back -= (first[at] ?? 0) * (second[at] ?? 0);
      before += (first[at] ?? 0) ** 2;
    }
    if (back < SWING.least * before || before === 0) continue;
    const share = back / (before + back);
    for (let place = 0; place < slots.length; place += 1) {
      const at = (slots[place] ?? 0) * lanes + lane;
      strengths[at] = (strengths[at] ?? 0) - share * (second[place * lanes + lane] ?? 0);
    }
  }
}
