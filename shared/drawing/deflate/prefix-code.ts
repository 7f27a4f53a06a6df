/** How each symbol is written: its code with the first bit lowest, and how many bits it has. */
export interface PrefixCode {
  readonly codes: Uint16Array;
  /** 0 for a symbol that never comes. */
  readonly lengths: Uint8Array;
}

/**
 * The shortest prefix code for symbols that come as often as `counts` says, with no code longer than
 * `most` bits, in deflate's canonical order (RFC 1951, 3.2.2). A symbol that comes alone gets one bit.
 * `most` must be enough to tell all symbols that come apart. O(n `most`) after sorting.
 */
export function makePrefixCode(counts: Uint32Array, most: number): PrefixCode {
  const lengths = findLengths(counts, most);
  return { lengths, codes: numberCodes(lengths, most) };
}

/** A symbol, or two things that are rarer than it, taken together. */
interface Parcel {
  readonly weight: number;
  readonly symbols: readonly number[];
}

// Package-merge (Larmore and Hirschberg, 1990): each time a symbol is among the 2n - 2 lightest
// parcels, its code is a bit longer.
function findLengths(counts: Uint32Array, most: number): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const leaves: Parcel[] = [];
  counts.forEach((weight, symbol) => {
    if (weight > 0) leaves.push({ weight, symbols: [symbol] });
  });
  const [only] = leaves;
  if (only === undefined) return lengths;
  if (leaves.length === 1) {
    for (const symbol of only.symbols) lengths[symbol] = 1;
    return lengths;
  }
  leaves.sort(byWeight);
  let parcels: readonly Parcel[] = leaves;
  for (let bit = 1; bit < most; bit += 1) parcels = [...leaves, ...pairUp(parcels)].sort(byWeight);
  for (const { symbols } of parcels.slice(0, 2 * leaves.length - 2)) {
    for (const symbol of symbols) lengths[symbol] = (lengths[symbol] ?? 0) + 1;
  }
  return lengths;
}

function byWeight(one: Parcel, other: Parcel): number {
  return one.weight - other.weight;
}

function pairUp(parcels: readonly Parcel[]): readonly Parcel[] {
  const pairs: Parcel[] = [];
  for (let at = 0; at + 1 < parcels.length; at += 2) {
    const [one, other] = parcels.slice(at, at + 2);
    if (one === undefined || other === undefined) break;
    const symbols = [...one.symbols, ...other.symbols];
    pairs.push({ weight: one.weight + other.weight, symbols });
  }
  return pairs;
}

function numberCodes(lengths: Uint8Array, most: number): Uint16Array {
  const codes = new Uint16Array(lengths.length);
  let code = 0;
  for (let length = 1; length <= most; length += 1) {
    code <<= 1;
    for (let symbol = 0; symbol < lengths.length; symbol += 1) {
      if (lengths[symbol] !== length) continue;
      codes[symbol] = reverseBits(code, length);
      code += 1;
    }
  }
  return codes;
}

function reverseBits(code: number, length: number): number {
  let reversed = 0;
  for (let bit = 0; bit < length; bit += 1) reversed |= ((code >>> bit) & 1) << (length - 1 - bit);
  return reversed;
}
