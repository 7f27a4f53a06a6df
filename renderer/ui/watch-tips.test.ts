import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Tip } from './tip.ts';
import { watchTips } from './watch-tips.ts';

const PAGE = `
  <button id="save" data-tip="Save" data-tip-keys="Ctrl+S"><i id="icon"></i></button>
  <button id="undo" data-tip="Undo"></button>
  <button id="plain"></button>
  <div id="popup" data-tip-popup></div>
  <section aria-labelledby="heading"><h3 id="heading" data-tip="What it is">Heading</h3>
    <div data-tip-side="left"><button id="first"></button></div><button id="second"></button></section>
`;

const find = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`There is no ${id}`);
  return found;
};

/** What is said in the window, and what was shown the latest. */
function watch() {
  document.body.innerHTML = PAGE;
  let shown: Tip | null = null;
  onTestFinished(
    watchTips((tip) => {
      shown = tip;
    }),
  );
  return { read: () => shown?.text ?? null, readTip: () => shown };
}

const point = (id: string, more: PointerEventInit = {}) =>
  find(id).dispatchEvent(new PointerEvent('pointerover', { bubbles: true, ...more }));
const pressDown = (id: string) =>
  find(id).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
const pressKey = (key: string) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return event;
};
const reach = (id: string, from: string | null = null) =>
  find(id).dispatchEvent(
    new FocusEvent('focusin', {
      bubbles: true,
      relatedTarget: from === null ? null : find(from),
    }),
  );
const wait = (ms: number) => vi.advanceTimersByTime(ms);

describe('watchTips', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    // Where nothing is laid out, nothing is known of how the focus came there.
    vi.spyOn(Element.prototype, 'matches').mockReturnValue(true);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('shows what the pointer rests on, with its keys, until it leaves', () => {
    const { read, readTip } = watch();
    point('icon');
    wait(399);
    expect(read()).toBeNull();
    wait(1);
    expect(readTip()).toMatchObject({ text: 'Save', keys: 'Ctrl+S', side: 'bottom' });
    point('plain');
    wait(100);
    expect(read()).toBeNull();
  });

  it('shows the next one at once', () => {
    const { read } = watch();
    point('save');
    wait(400);
    point('undo');
    wait(100);
    expect(read()).toBe('Undo');
    point('plain');
    wait(300);
    point('save');
    wait(100);
    expect(read()).toBe('Save');
  });

  it('stays while the pointer goes to it, over whatever lies on the way', () => {
    const { read } = watch();
    point('save');
    wait(400);
    point('undo');
    wait(50);
    point('popup');
    wait(5000);
    expect(read()).toBe('Save');
    point('save');
    wait(5000);
    expect(read()).toBe('Save');
    point('plain');
    wait(100);
    expect(read()).toBeNull();
  });

  it('shows nothing to fingers and drags, nor again once pressed', () => {
    const { read } = watch();
    point('save', { pointerType: 'touch' });
    wait(1000);
    point('save', { buttons: 1 });
    wait(1000);
    expect(read()).toBeNull();
    point('save');
    wait(400);
    pressDown('save');
    expect(read()).toBeNull();
    point('icon');
    wait(1000);
    expect(read()).toBeNull();
    point('undo');
    wait(100);
    expect(read()).toBeNull();
    wait(300);
    expect(read()).toBe('Undo');
    point('undo', { buttons: 1 });
    expect(read()).toBeNull();
  });

  it('shows what keys bring the focus to, and nothing of what a press does', () => {
    const { read } = watch();
    pressDown('save');
    reach('save');
    expect(read()).toBeNull();
    pressKey('Tab');
    reach('undo');
    expect(read()).toBe('Undo');
    find('undo').dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    expect(read()).toBeNull();
    window.dispatchEvent(new FocusEvent('blur'));
    reach('undo');
    expect(read()).toBeNull();
  });

  it('shows what a heading tells as the focus comes into its section', () => {
    const { read, readTip } = watch();
    pressKey('Tab');
    reach('first', 'plain');
    expect(readTip()).toMatchObject({ text: 'What it is', anchor: find('heading') });
    pressKey('Tab');
    reach('second', 'first');
    expect(read()).toBeNull();
  });

  it('closes by Escape, which does nothing else then, and by any other key, which does what it does', () => {
    const { read } = watch();
    point('save');
    wait(400);
    pressKey('Control');
    expect(read()).toBe('Save');
    expect(pressKey('Escape').defaultPrevented).toBe(true);
    expect([read(), pressKey('Escape').defaultPrevented]).toEqual([null, false]);
    point('undo');
    wait(400);
    expect([pressKey('a').defaultPrevented, read()]).toEqual([false, null]);
  });

  it('goes with what it speaks of', async () => {
    const { read } = watch();
    point('save');
    wait(400);
    find('save').remove();
    await vi.waitFor(() => expect(read()).toBeNull());
  });
});
