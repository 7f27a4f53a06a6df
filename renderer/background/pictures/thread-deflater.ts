import type { StripDeflater } from '../../../shared/drawing/encode-png.ts';
import type { FromEncoder, ToEncoder } from './encoder-protocol.ts';

const NOTHING = new Uint8Array(0);

/**
 * Has pixels compressed on another thread while the next are painted on this one. Pixels are handed
 * over, not copied: whoever gave them has them no more. The same bytes come in the same parts as from
 * this thread, each a strip later. Should that thread break, the task ends with it (`worker-background.ts`).
 */
export function createThreadDeflater(
  encoder: MessagePort,
  width: number,
  channels: 3 | 4,
): StripDeflater {
  const send = (message: ToEncoder, transfer: readonly Transferable[] = []) =>
    encoder.postMessage(message, [...transfer]);
  const answer = () =>
    new Promise<Uint8Array>((resolve) => {
      waiting.push(resolve);
    });
  const waiting: ((part: FromEncoder) => void)[] = [];
  encoder.onmessage = ({ data }: MessageEvent<FromEncoder>) => waiting.shift()?.(data);
  let last: Promise<Uint8Array> = Promise.resolve(NOTHING);
  send({ kind: 'start', width, channels });
  return {
    take: (pixels) => {
      const before = last;
      last = answer();
      send({ kind: 'rows', pixels }, [pixels.buffer]);
      return before;
    },
    end: async () => {
      const rest = answer();
      send({ kind: 'end' });
      return Promise.all([last, rest]);
    },
  };
}
