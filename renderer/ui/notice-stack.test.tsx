import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { find, findByName, press, render } from '../testing/render.tsx';
import { NoticeStack } from './notice-stack.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function show(tone: 'info' | 'problem') {
  const dismissed: number[] = [];
  const dismiss = (key: number) => void dismissed.push(key);
  const notices = [{ key: 7, tone, text: 'Saved' }];
  render(<NoticeStack notices={notices} dismissLabel="Dismiss" onDismiss={dismiss} />);
  return dismissed;
}

const wait = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));

describe('NoticeStack', () => {
  it('lets an info leave after four seconds and not before', () => {
    const dismissed = show('info');
    wait(3900);
    expect(dismissed).toEqual([]);
    wait(200);
    expect(dismissed).toEqual([7]);
  });

  it('keeps a problem until it is dismissed', () => {
    const dismissed = show('problem');
    wait(60_000);
    expect(dismissed).toEqual([]);
    press(findByName('Dismiss'));
    expect(dismissed).toEqual([7]);
  });

  it('keeps an info while the pointer rests on it', () => {
    const dismissed = show('info');
    const notice = find('li');
    act(() => void notice.dispatchEvent(new PointerEvent('pointerover', { bubbles: true })));
    wait(10_000);
    expect(dismissed).toEqual([]);
    act(() => void notice.dispatchEvent(new PointerEvent('pointerout', { bubbles: true })));
    wait(4000);
    expect(dismissed).toEqual([7]);
  });

  it('keeps an info that has the focus, whatever the pointer does', () => {
    const dismissed = show('info');
    const notice = find('li');
    act(() => findByName('Dismiss').focus());
    act(() => void notice.dispatchEvent(new PointerEvent('pointerover', { bubbles: true })));
    act(() => void notice.dispatchEvent(new PointerEvent('pointerout', { bubbles: true })));
    wait(10_000);
    expect(dismissed).toEqual([]);
    act(() => findByName('Dismiss').blur());
    wait(4000);
    expect(dismissed).toEqual([7]);
  });
});
