/** A font's figures as the fonts' generator writes them; lengths in units of the font. */
export interface FontTable {
  readonly unitsPerEm: number;
  /** Height above the baseline. */
  readonly ascent: number;
  /** Depth below the baseline, as a positive number. */
  readonly descent: number;
  /** Advance widths in the run notation of `readRuns`. */
  readonly advances: string;
}

/** Characters that follow each other and share a value. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

/**
 * Reads runs of code points, ascending. A run is `gap+value*count`, all in base 36: how many code
 * points to leave out, the value, how many code points have it. `gap+` may lack for none left out,
 * `*count` for one. Throws on anything else: the tables are part of the program.
 */
export function readRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  let next = 0;
  for (const token of text.split(/\s+/)) {
    if (token === '') continue;
    const parts = /^(?:([0-9a-z]+)\+)?([0-9a-z]+)(?:\*([0-9a-z]+))?$/.exec(token);
    if (parts === null) throw new Error(`Not a run: ${token}`);
    const first = next + Number.parseInt(parts[1] ?? '0', 36);
    const last = first + Number.parseInt(parts[3] ?? '1', 36) - 1;
    runs.push({ first, last, value: Number.parseInt(parts[2] ?? '', 36) });
    next = last + 1;
  }
  return runs;
}

/** The run that holds a code point; undefined where none does. Takes time in log of their number. */
export function findRun(runs: readonly Run[], code: number): Run | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run === undefined) return undefined;
    if (code < run.first) high = middle - 1;
    else if (code > run.last) low = middle + 1;
    else return run;
  }
  return undefined;
}
