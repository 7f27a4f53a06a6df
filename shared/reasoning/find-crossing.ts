/** How closely a crossing is found. */
const CLOSE = 1e-9;
/** What counts as nil. */
const NIL = 1e-13;
const MOST_ROUNDS = 100;

interface Sample {
  readonly place: number;
  readonly value: number;
}

/**
 * Where a function on 0 to 1 changes its sign: the place nearest to `near`, null where it keeps it.
 * Looks at the ends of so many equal pieces, all at once, and closes in where the signs differ; one piece is enough
 * for what only rises or only falls. To touch zero and turn back is no change, nor is NaN.
 */
export function findCrossing(
  valuesAt: (places: readonly number[]) => readonly number[],
  near: number,
  pieces: number,
): number | null {
  let nearest: number | null = null;
  const values = valuesAt(Array.from({ length: pieces + 1 }, (_, piece) => piece / pieces));
  const valueAt = (place: number): number => valuesAt([place])[0] ?? Number.NaN;
  let [low, before] = [0, values[0] ?? Number.NaN];
  for (let piece = 1; piece <= pieces; piece += 1) {
    const high = piece / pieces;
    const after = values[piece] ?? Number.NaN;
    if (after === 0 && piece < pieces) continue; // The sign beyond decides.
    if (before * after < 0) {
      const ends = [
        { place: low, value: before },
        { place: high, value: after },
      ] as const;
      const found = closeIn(valueAt, ...ends);
      if (nearest === null || Math.abs(found - near) < Math.abs(nearest - near)) nearest = found;
    }
    [low, before] = [high, after];
  }
  return nearest;
}

/** Where the function is nil between two places at which its signs differ (Illinois, Dowell 1971). */
function closeIn(valueAt: (place: number) => number, from: Sample, to: Sample): number {
  let [low, high] = [from, to];
  for (let round = 0; round < MOST_ROUNDS && high.place - low.place > CLOSE; round += 1) {
    // Every third round halves, so that the ends close in whatever the function does.
    const share = round % 3 === 2 ? 1 / 2 : low.value / (low.value - high.value);
    const place = low.place + share * (high.place - low.place);
    const value = valueAt(place);
    if (Math.abs(value) < NIL) return place;
    if (value * low.value > 0) {
      low = { place, value };
      high = { ...high, value: high.value / 2 };
    } else {
      high = { place, value };
      low = { ...low, value: low.value / 2 };
    }
  }
  return (low.place + high.place) / 2;
}
