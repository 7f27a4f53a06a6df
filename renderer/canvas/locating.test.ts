import { afterEach, expect, it, vi } from 'vitest';
import { createLocating } from './locating.ts';

/** An index with so many cards, looks and lines left, and what gives time to find so many things. */
function open({ cards, lines, looks = 0 }: { cards: number; lines: number; looks?: number }) {
  const left = { cards, looks, lines };
  const take = (kind: keyof typeof left) => () => {
    if (left[kind] === 0) return false;
    left[kind] -= 1;
    return true;
  };
  let goOn: IdleRequestCallback | undefined;
  vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) => {
    goOn = callback;
    return 1;
  });
  vi.stubGlobal('cancelIdleCallback', () => {});
  const heard = new Set<() => void>();
  const index = {
    locateCards: take('cards'),
    locateLines: take('lines'),
    subscribe: (listener: () => void) => {
      heard.add(listener);
      return () => heard.delete(listener);
    },
  };
  const locating = createLocating(index, take('looks'));
  locating.start();
  const rest = (things: number) => {
    let room = things;
    const timeRemaining = () => {
      room -= 1;
      return room >= 0 ? 50 : 0;
    };
    const act = goOn;
    goOn = undefined;
    act?.({ didTimeout: false, timeRemaining });
  };
  const disturb = (more: Partial<typeof left>) => {
    Object.assign(left, more);
    for (const listener of heard) listener();
  };
  return { locating, left, rest, disturb };
}

afterEach(() => vi.unstubAllGlobals());

it('tells where all cards are before it finds the first line', () => {
  const { locating, left, rest } = open({ cards: 3, lines: 5 });
  const told = vi.fn(() => expect(left).toEqual({ cards: 0, looks: 0, lines: 5 }));
  locating.whenCardsLocated(told);
  rest(3);
  expect(locating.areCardsLocated()).toBe(false);
  rest(10);
  expect(told).toHaveBeenCalledTimes(1);
  expect(locating.areCardsLocated()).toBe(true);
  expect(left.lines).toBe(0);
});

it('finds how cards look before it finds the first line', () => {
  const { left, rest } = open({ cards: 2, looks: 3, lines: 5 });
  rest(5);
  expect(left).toEqual({ cards: 0, looks: 0, lines: 5 });
  rest(10);
  expect(left.lines).toBe(0);
});

it('tells again once cards that went elsewhere are found there', () => {
  const { locating, rest, disturb } = open({ cards: 1, lines: 1 });
  const told = vi.fn();
  locating.whenCardsLocated(told);
  rest(10);
  disturb({ cards: 2 });
  expect(locating.areCardsLocated()).toBe(false);
  rest(10);
  expect(told).toHaveBeenCalledTimes(2);
});
