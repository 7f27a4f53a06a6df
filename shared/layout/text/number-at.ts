/** The number at an index of a table; 0 beyond its ends. */
export function numberAt(table: Uint8Array | Uint16Array | Int32Array, index: number): number {
  return table[index] ?? 0;
}
