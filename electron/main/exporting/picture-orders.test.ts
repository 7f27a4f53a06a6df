import { describe, expect, it } from 'vitest';
import type { Events } from '../../../shared/ipc/contract.ts';
import { createPictureOrders, type DrawingWindow } from './picture-orders.ts';

function openWindow(): DrawingWindow & { readonly asked: Events['picture:requested'][] } {
  const asked: Events['picture:requested'][] = [];
  return { asked, send: (_channel, order) => asked.push(order) };
}

const WISH = { format: 'png', scale: 2, theme: 'light' } as const;
const bytes = new Uint8Array([1, 2, 3]);

describe('picture orders', () => {
  it('bring back the picture that was asked for', async () => {
    const orders = createPictureOrders();
    const window = openWindow();
    const first = orders.order(window, WISH);
    const second = orders.order(window, { ...WISH, format: 'svg' });
    const [one, two] = window.asked;
    expect(one).toMatchObject(WISH);
    orders.deliver(window, {
      requestId: two?.requestId ?? '',
      picture: { kind: 'failed', message: 'too large' },
    });
    orders.deliver(window, { requestId: one?.requestId ?? '', picture: { kind: 'drawn', bytes } });
    expect(await first).toEqual({ kind: 'ok', value: bytes });
    expect(await second).toEqual({ kind: 'error', error: 'too large' });
  });

  it('refuse what was not asked for, asked of another window, or delivered before', async () => {
    const orders = createPictureOrders();
    const window = openWindow();
    const ordered = orders.order(window, WISH);
    const requestId = window.asked[0]?.requestId ?? '';
    const picture = { kind: 'drawn', bytes } as const;
    expect(() => orders.deliver(window, { requestId: 'guess', picture })).toThrow();
    expect(() => orders.deliver(openWindow(), { requestId, picture })).toThrow();
    orders.deliver(window, { requestId, picture });
    await ordered;
    expect(() => orders.deliver(window, { requestId, picture })).toThrow();
  });
});
