import type { FontWeight } from '../text-style.ts';
import { UNITS_PER_EM } from './advance-widths.ts';
import { TRAIT } from './character-traits.ts';
import { readRuns } from './font-table.ts';
import { ARABIC_400 } from './metrics/arabic-400.ts';
import { ARABIC_600 } from './metrics/arabic-600.ts';
import { numberAt } from './number-at.ts';

type Table = ReadonlyMap<number, number>;

interface Tables {
  readonly initial: Table;
  readonly medial: Table;
  readonly final: Table;
}

const built = new Map<FontWeight, Tables>();

function tablesOf(weight: FontWeight): Tables {
  const known = built.get(weight);
  if (known !== undefined) return known;
  const { initial, medial, final } = weight === 400 ? ARABIC_400 : ARABIC_600;
  const tables = { initial: expand(initial), medial: expand(medial), final: expand(final) };
  built.set(weight, tables);
  return tables;
}

function expand(runs: string): Table {
  const table = new Map<number, number>();
  for (const { first, last, value } of readRuns(runs)) {
    const width = Math.round((value * UNITS_PER_EM) / 1000);
    for (let code = first; code <= last; code += 1) table.set(code, width);
  }
  return table;
}

/** As `ScannedText` has it. */
interface Scanned {
  readonly count: number;
  readonly starts: Int32Array;
  readonly widths: Int32Array;
  readonly traits: Uint16Array;
}

const NON_JOINER = 0x200c;

/**
 * Gives the letters of Arabic in a scanned text the widths they have joined to each other, where each has its own
 * until then. Vowel signs between two letters do not part them. The tables are built at the first use. Linear.
 */
export function setJoinedWidths(text: string, scanned: Scanned, weight: FontWeight): void {
  const { starts, widths, traits, count } = scanned;
  const { initial, medial, final } = tablesOf(weight);
  // The letter before, if it can be joined to the next one.
  let open = { at: -1, code: 0, isJoined: false };
  for (let index = 0; index < count; index += 1) {
    const code = text.charCodeAt(numberAt(starts, index));
    if ((numberAt(traits, index) & TRAIT.MARK) !== 0) {
      if (code === NON_JOINER) open = { at: -1, code: 0, isJoined: false };
      continue;
    }
    const ending = final.get(code);
    const isJoined = ending !== undefined && open.at >= 0;
    if (isJoined) {
      const before = open.isJoined ? medial : initial;
      widths[open.at] = before.get(open.code) ?? numberAt(widths, open.at);
      widths[index] = ending;
    }
    open = { at: initial.has(code) ? index : -1, code, isJoined };
  }
}
