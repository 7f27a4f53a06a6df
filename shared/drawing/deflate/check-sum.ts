/** Adler-32 (RFC 1950, 8.2) over bytes, where long repetitions are given as such. */
export interface CheckSum {
  /** Takes in one byte. */
  readonly add: (byte: number) => void;
  /** Takes in the lowest `size` bytes of `pattern`, the lowest first, `times` times over. */
  readonly addRun: (pattern: number, size: number, times: number) => void;
  readonly read: () => number;
}

const MODULUS = 65_521;
// As many bytes as can be added before the sums leave 31 bits.
const MOST_BYTES = 3_000;

/** Makes a sum over nothing. A run costs the same however long it is, up to 2^17 times. */
export function createCheckSum(): CheckSum {
  let sum = 1;
  let sums = 0;
  let left = MOST_BYTES;
  const settle = () => {
    sum %= MODULUS;
    sums %= MODULUS;
    left = MOST_BYTES;
  };
  return {
    add: (byte) => {
      sum += byte;
      sums += sum;
      left -= 1;
      if (left === 0) settle();
    },
    addRun: (pattern, size, times) => {
      settle();
      let once = 0;
      let within = 0;
      for (let at = 0; at < size; at += 1) {
        const byte = (pattern >>> (8 * at)) & 255;
        once += byte;
        within += (size - at) * byte;
      }
      const growth = ((once * times * (times - 1)) / 2) % MODULUS;
      sums += size * ((times * sum) % MODULUS) + size * growth + ((times * within) % MODULUS);
      sum += (times * once) % MODULUS;
      settle();
    },
    read: () => {
      settle();
      return ((sums << 16) | sum) >>> 0;
    },
  };
}
