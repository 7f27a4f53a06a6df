/** The known name that a mistyped one was probably meant to be; null where none is near. */
export function suggestName(typed: string, known: readonly string[]): string | null {
  const near = known
    .map((name) => ({ name, distance: countEdits(typed.toLowerCase(), name) }))
    .filter(({ name, distance }) => distance <= Math.max(1, Math.floor(name.length / 2)));
  near.sort((first, second) => first.distance - second.distance);
  return near[0]?.name ?? null;
}

/** How many letters must be put in, taken out or replaced to make one word of another (Levenshtein). */
function countEdits(from: string, to: string): number {
  // A longer word is not near any known name, and comparing takes its length squared.
  if (from.length > 50) return from.length;
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const above = previous[column] ?? 0;
      const left = current[column - 1] ?? 0;
      const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(above + 1, left + 1, replaced));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
