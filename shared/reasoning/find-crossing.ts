/** How closely a crossing is found. */
const CLOSE = 1e-9;

/**
 * Where a function on 0 to 1 changes its sign: the place nearest to `near`, null where it keeps it.
 * Looks at the ends of so many equal pieces and then halves those that hold a change; one piece is enough
 * for what only rises or only falls. To touch zero and turn back is no change, nor is NaN.
 */
export function findCrossing(
  valueAt: (place: number) => number,
  near: number,
  pieces: number,
): number | null {
  let nearest: number | null = null;
  let [low, before] = [0, valueAt(0)];
  for (let piece = 1; piece <= pieces; piece += 1) {
    const high = piece / pieces;
    const after = valueAt(high);
    if (after === 0 && piece < pieces) continue; // The sign beyond decides.
    if (before * after < 0) {
      const found = halve(valueAt, low, high, Math.sign(before));
      if (nearest === null || Math.abs(found - near) < Math.abs(nearest - near)) nearest = found;
    }
    [low, before] = [high, after];
  }
  return nearest;
}

function halve(
  valueAt: (place: number) => number,
  from: number,
  to: number,
  signAtFrom: number,
): number {
  let [low, high] = [from, to];
  while (high - low > CLOSE) {
    const middle = (low + high) / 2;
    if (Math.sign(valueAt(middle)) === signAtFrom) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
