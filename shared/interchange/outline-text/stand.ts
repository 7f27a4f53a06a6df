/** A line of an outline, as far as other lines stand under it or beside it. */
export interface Standing {
  readonly column: number;
  /** Of its list mark; null for a plain line, `SECTION` for a plain one such as "Pros:". */
  readonly family: string | null;
}

/** The family of plain lines that only say what the lines under them do. */
export const SECTION = 'section';

/**
 * Takes out of `above`, the lines from the left edge inwards that others may stand under, those that a
 * line is not under, so that it stands under the last one left. A line is under what is indented less.
 * At one column a list lies under the plain line before it, a list of another family, as `(1)` after
 * `1.`, under the item before it, and what follows "Pros:" under that. `isFirst` says that the line's
 * mark opens a list. Linear in the lines that are taken out, and in those at its column.
 */
export function leaveStanding(
  above: Standing[],
  { column, family, isFirst }: Standing & { readonly isFirst: boolean },
): void {
  let start = above.length;
  while ((above[start - 1]?.column ?? -Infinity) >= column) start -= 1;
  const level = above.slice(start).filter((each) => each.column === column);
  above.length = start + countAbove(level, family, isFirst);
}

/** How many of the lines at its own column a line stands under. */
function countAbove(level: readonly Standing[], family: string | null, isFirst: boolean): number {
  if (family === null) return countAbovePlain(level);
  const twin = level.findIndex((each) => each.family === family);
  if (twin >= 0) return twin;
  if (family === SECTION) return level[0]?.family === null ? 1 : 0;
  const last = level.at(-1)?.family ?? null;
  return isFirst || last === null || last === SECTION ? level.length : level.length - 1;
}

// Plain lines after "Pros:" are under it; one after a list that is under it begins something else.
function countAbovePlain(level: readonly Standing[]): number {
  const section = level.findIndex((each) => each.family === SECTION);
  const isListed = (level[section + 1]?.family ?? null) !== null;
  return section < 0 || isListed ? 0 : section + 1;
}
