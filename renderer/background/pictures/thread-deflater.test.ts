import { describe, expect, it } from 'vitest';
import { createPixelDeflater } from '../../../shared/drawing/deflate/pixel-deflater.ts';
import { encodePng } from '../../../shared/drawing/encode-png.ts';
import type { FromEncoder, ToEncoder } from './encoder-protocol.ts';
import { createThreadDeflater } from './thread-deflater.ts';

/** The port of a thread that takes its time, and takes what it is handed. */
class Port {
  onmessage: ((event: { readonly data: FromEncoder }) => void) | null = null;
  readonly #deflater = createPixelDeflater(8, 3);
  readonly postMessage = (sent: ToEncoder, transfer: Transferable[]) => {
    const message = structuredClone(sent, { transfer });
    if (message.kind === 'start') return;
    const part =
      message.kind === 'rows' ? this.#deflater.take(message.pixels) : this.#deflater.end();
    setTimeout(() => this.onmessage?.({ data: new Uint8Array(part) }));
  };
}

const SIZE = { width: 8, height: 12, scale: 1 };

async function* makeStrips() {
  for (let strip = 0; strip < 4; strip += 1) {
    yield Uint8ClampedArray.from({ length: 8 * 3 * 4 }, (_, at) => (at * at * (strip + 7)) % 251);
  }
}

async function collect(parts: AsyncIterable<Uint8Array>): Promise<readonly number[][]> {
  const all: number[][] = [];
  for await (const part of parts) all.push([...part]);
  return all;
}

describe('createThreadDeflater', () => {
  it('gives the same bytes in the same parts as this thread', async () => {
    const deflater = createThreadDeflater(new Port() as unknown as MessagePort, 8, 3);
    const found = await collect(encodePng(SIZE, makeStrips(), {}, deflater));
    expect(found).toEqual(await collect(encodePng(SIZE, makeStrips())));
  });
});
