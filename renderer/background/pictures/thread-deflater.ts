import type { StripDeflater } from '../../../shared/drawing/encode-png.ts';
import type { FromEncoder, ToEncoder } from './encoder-protocol.ts';

/** A deflater on a thread of its own. */
export interface ThreadDeflater extends StripDeflater {
  /** Ends the thread, whatever it is at. */
  readonly close: () => void;
}

const NOTHING = new Uint8Array(0);

/**
 * Has pixels compressed on another thread while the next are painted on this one. Pixels are handed
 * over, not copied: whoever gave them has them no more. The same bytes come in the same parts as from
 * this thread, each a strip later.
 */
export function createThreadDeflater(
  startEncoder: () => Worker,
  width: number,
  channels: 3 | 4,
): ThreadDeflater {
  const encoder = startEncoder();
  const send = (message: ToEncoder, transfer: readonly Transferable[] = []) =>
    encoder.postMessage(message, [...transfer]);
  const answer = () =>
    new Promise<Uint8Array>((resolve, reject) => {
      waiting.push({ resolve, reject });
    });
  const waiting: { resolve: (part: FromEncoder) => void; reject: (error: Error) => void }[] = [];
  encoder.onmessage = ({ data }: MessageEvent<FromEncoder>) => waiting.shift()?.resolve(data);
  encoder.onerror = ({ message }) => {
    for (const { reject } of waiting.splice(0)) reject(new Error(message || 'The thread broke'));
  };
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
    close: () => encoder.terminate(),
  };
}
