import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evenParts, joinParts } from './picture-parts.ts';

const MEGABYTE = 1024 * 1024;

async function collect(parts: AsyncIterable<Uint8Array>): Promise<readonly Uint8Array[]> {
  const all: Uint8Array[] = [];
  for await (const part of parts) all.push(part);
  return all;
}

it('hands over the same bytes in parts that are neither small nor large, the first at once or not', async () => {
  const sizes = fc.oneof(
    fc.integer({ max: 100, min: 0 }),
    fc.integer({ max: 20 * MEGABYTE, min: 0 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(sizes, { maxLength: 6 }), async (lengths) => {
      const parts = lengths.map((length, index) => new Uint8Array(length).fill(index + 1));
      const evened = await collect(evenParts(parts));
      expect(Buffer.compare(await joinParts(evened), await joinParts(parts))).toBe(0);
      expect(evened.every(({ length }) => length > 0 && length <= 9 * MEGABYTE)).toBe(true);
      expect(evened.slice(1, -1).every(({ length }) => length >= MEGABYTE)).toBe(true);
      const first = parts.find(({ length }) => length > 0);
      expect(evened[0]?.length ?? 0).toBe(Math.min(first?.length ?? 0, 8 * MEGABYTE));
      const alike = await collect(evenParts(parts, true));
      expect(Buffer.compare(await joinParts(alike), await joinParts(parts))).toBe(0);
      expect(alike.slice(0, -1).every(({ length }) => length >= MEGABYTE)).toBe(true);
    }),
    { seed: 20261127, numRuns: 20 },
  );
});
