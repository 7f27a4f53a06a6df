import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StatementId } from '../../../shared/model/ids.ts';
import { createSessionStore, togglePanel } from '../../state/session-store.ts';
import { watchRest } from './watch-rest.ts';

const A = 'a' as StatementId;
const B = 'b' as StatementId;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start({ isOn = true } = {}) {
  const session = createSessionStore();
  if (!isOn) togglePanel(session, 'neighbours');
  return { session, rest: watchRest({ session }), read: () => session.getState().broughtOut };
}

describe('watchRest', () => {
  it('brings out what the pointer rests on, and nothing of what it comes by', () => {
    const { rest, read } = start();
    rest.over(A);
    vi.advanceTimersByTime(200);
    rest.over(B);
    vi.advanceTimersByTime(200);
    expect(read()).toBeNull();
    vi.advanceTimersByTime(200);
    expect(read()).toEqual({ kind: 'pointed', id: B });
  });

  it('lets go of it as soon as the pointer leaves or is busy', () => {
    const { rest, read } = start();
    for (const leave of [() => rest.over(null), rest.stop]) {
      rest.over(A);
      vi.advanceTimersByTime(500);
      expect(read()).not.toBeNull();
      leave();
      expect(read()).toBeNull();
    }
  });

  it('leaves alone what keys have asked for', () => {
    const { session, rest, read } = start();
    session.setState({ broughtOut: { kind: 'selected' } });
    rest.over(A);
    vi.advanceTimersByTime(500);
    expect(read()).toEqual({ kind: 'selected' });
    rest.over(null);
    rest.stop();
    expect(read()).toEqual({ kind: 'selected' });
  });

  it('does nothing where it is switched off', () => {
    const { rest, read } = start({ isOn: false });
    rest.over(A);
    vi.advanceTimersByTime(500);
    expect(read()).toBeNull();
  });
});
