import {
  createPixelDeflater,
  type PixelDeflater,
} from '../../../shared/drawing/deflate/pixel-deflater.ts';
import type { FromEncoder, ToEncoder } from './encoder-protocol.ts';

let deflater: PixelDeflater | null = null;

globalThis.addEventListener('message', ({ data }: MessageEvent<ToEncoder>) => {
  if (data.kind === 'start') deflater = createPixelDeflater(data.width, data.channels);
  else if (deflater !== null) {
    send(data.kind === 'rows' ? deflater.take(data.pixels) : deflater.end());
  }
});

function send(part: Uint8Array): void {
  const answer: FromEncoder = new Uint8Array(part);
  globalThis.postMessage(answer, { transfer: [answer.buffer] });
}
