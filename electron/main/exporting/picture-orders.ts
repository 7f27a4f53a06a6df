import { randomUUID } from 'node:crypto';
import { fail, ok, type Result } from '../../../shared/base/result.ts';
import type { Events, Payload } from '../../../shared/ipc/contract.ts';

/** What ordering a picture needs of a window. */
export interface DrawingWindow {
  readonly send: (channel: 'picture:requested', order: Events['picture:requested']) => void;
}

/** Pictures asked of windows and not delivered yet. */
export interface PictureOrders<Window extends DrawingWindow> {
  /** Resolves to the picture's bytes, or to why there is none. */
  readonly order: (
    window: Window,
    wish: Omit<Events['picture:requested'], 'requestId'>,
  ) => Promise<Result<Uint8Array, string>>;
  /** Takes in a picture; throws when that window was not asked for it. */
  readonly deliver: (window: Window, delivery: Payload<'picture:deliver'>) => void;
}

type Delivery = Result<Uint8Array, string>;

export function createPictureOrders<Window extends DrawingWindow>(): PictureOrders<Window> {
  const open = new Map<
    string,
    { readonly window: Window; readonly fill: (it: Delivery) => void }
  >();
  return {
    order: (window, wish) =>
      new Promise((fill) => {
        const requestId = randomUUID();
        open.set(requestId, { window, fill });
        window.send('picture:requested', { ...wish, requestId });
      }),
    deliver(window, { requestId, picture }) {
      const order = open.get(requestId);
      if (order === undefined || order.window !== window) {
        throw new Error('No such picture was asked for.');
      }
      open.delete(requestId);
      order.fill(picture.kind === 'drawn' ? ok(picture.bytes) : fail(picture.message));
    },
  };
}
