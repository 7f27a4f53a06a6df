/** Collects bits, the lowest first, as deflate wants them (RFC 1951, 3.1.1). */
export interface BitWriter {
  /** Writes the lowest `count` bits of `bits`: at most 24, and none above them may be set. */
  readonly write: (bits: number, count: number) => void;
  /** Fills up the last byte with zeros. */
  readonly align: () => void;
  /** The whole bytes since it was last asked; bits of a byte begun stay. */
  readonly take: () => Uint8Array;
}

const FIRST_SIZE = 1 << 16;

/** Makes a writer, which grows as it needs to. */
export function createBitWriter(): BitWriter {
  let bytes = new Uint8Array(FIRST_SIZE);
  let length = 0;
  let held = 0;
  let heldCount = 0;
  const spill = () => {
    if (length === bytes.length) {
      const larger = new Uint8Array(2 * length);
      larger.set(bytes);
      bytes = larger;
    }
    bytes[length] = held;
    length += 1;
    held >>>= 8;
    heldCount -= 8;
  };
  return {
    write: (bits, count) => {
      held |= bits << heldCount;
      heldCount += count;
      while (heldCount >= 8) spill();
    },
    align: () => {
      if (heldCount > 0) heldCount = 8;
      if (heldCount === 8) spill();
    },
    take: () => {
      const taken = bytes.slice(0, length);
      length = 0;
      return taken;
    },
  };
}
