import type { EncoderWish } from './encoder-protocol.ts';

/**
 * The way to another thread, which compresses pixels while this one paints. The window starts it, and
 * ends it with this one: in Chromium 114, a thread that is ended while it has one of its own takes the page
 * along, about once in 250 times.
 */
export function askForEncoder(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  const wish: EncoderWish = { kind: 'encoder', port: port2 };
  globalThis.postMessage(wish, { transfer: [port2] });
  return port1;
}
