import {
  createPixelDeflater,
  type PixelDeflater,
} from '../../../shared/drawing/deflate/pixel-deflater.ts';
import type { FromEncoder, ToEncoder } from './encoder-protocol.ts';

// Once for each picture it gets a port, on which it is told the rest.
globalThis.addEventListener('message', ({ data }: MessageEvent<MessagePort>) => serve(data));

function serve(port: MessagePort): void {
  let deflater: PixelDeflater | null = null;
  port.onmessage = ({ data }: MessageEvent<ToEncoder>) => {
    if (data.kind === 'start') deflater = createPixelDeflater(data.width, data.channels);
    else if (deflater !== null) {
      send(port, data.kind === 'rows' ? deflater.take(data.pixels) : deflater.end());
    }
  };
}

function send(port: MessagePort, part: Uint8Array): void {
  const answer: FromEncoder = new Uint8Array(part);
  port.postMessage(answer, [answer.buffer]);
}
