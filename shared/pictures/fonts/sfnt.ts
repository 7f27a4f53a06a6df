/** The tables of a font, by their four-letter tags. */
export type SfntTables = ReadonlyMap<string, Uint8Array>;

/** A table as numbers. Throws where the font lacks it. */
export function viewTable(tables: SfntTables, tag: string): DataView {
  const table = tables.get(tag);
  if (table === undefined) throw new Error(`The font has no table ${tag}`);
  return new DataView(table.buffer, table.byteOffset, table.byteLength);
}

/** Tables as a TrueType file, by the rules of OpenType 1.9: sorted, padded, each with its checksum. */
export function writeSfnt(tables: SfntTables): Uint8Array {
  const entries = [...tables].sort(([left], [right]) => (left < right ? -1 : 1));
  const start = 12 + 16 * entries.length;
  const size = entries.reduce((sum, [, { length }]) => sum + pad(length), start);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const power = Math.floor(Math.log2(entries.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, entries.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (entries.length - 2 ** power));
  let offset = start;
  for (const [index, [tag, data]] of entries.entries()) {
    const at = 12 + 16 * index;
    for (let letter = 0; letter < 4; letter += 1)
      view.setUint8(at + letter, tag.charCodeAt(letter));
    bytes.set(data, offset);
    view.setUint32(at + 4, sum(view, offset, pad(data.length)));
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, data.length);
    offset += pad(data.length);
  }
  return bytes;
}

function pad(length: number): number {
  return (length + 3) & ~3;
}

function sum(view: DataView, from: number, length: number): number {
  let total = 0;
  for (let at = from; at < from + length; at += 4) total = (total + view.getUint32(at)) >>> 0;
  return total;
}
