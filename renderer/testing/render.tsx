import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';

// React then runs what `act` causes before `act` ends.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

export interface Rendered {
  /** What was rendered into; dialogs and tooltips are in `document.body` beside it. */
  readonly container: HTMLElement;
  readonly rerender: (element: ReactNode) => void;
}

/** Shows an element in the test's page until the test ends. */
export function render(element: ReactNode): Rendered {
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  act(() => root.render(element));
  onTestFinished(() => {
    act(() => root.unmount());
    container.remove();
  });
  return { container, rerender: (next) => act(() => root.render(next)) };
}

/** Types a text into a field in place of what it holds. */
export function typeInto(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  act(() => {
    field.focus();
    // React watches the property of the element itself; the prototype's setter passes it by.
    const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value') ?? {};
    set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** How often what is waited for is looked at, and for how long. */
const WAITING = { everyMs: 20, mostMs: 20_000 };

/** Waits until a check passes, and has React render what comes meanwhile; then fails as the check does. */
export async function waitUntil(check: () => void): Promise<void> {
  for (const end = performance.now() + WAITING.mostMs; ; ) {
    await act(() => new Promise((resolve) => setTimeout(resolve, WAITING.everyMs)));
    try {
      return check();
    } catch (failure) {
      if (performance.now() > end) throw failure;
    }
  }
}

/** Picks an option of a native list. */
export function choose(list: HTMLSelectElement, value: string): void {
  act(() => {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Presses an element. */
export function press(element: Element): void {
  act(() => (element as HTMLElement).click());
}

/** Presses a key where `target` has the focus; true when nothing took it for its own. */
export function pressKey(target: Element, keys: KeyboardEventInit): boolean {
  const event = new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true });
  act(() => void target.dispatchEvent(event));
  return !event.defaultPrevented;
}

/** The one element that matches; fails the test when there is none. */
export function find<Found extends Element = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): Found {
  const found = within.querySelector<Found>(selector);
  if (found === null) throw new Error(`There is no ${selector} on the page`);
  return found;
}

/** The one button, link or field with this accessible name; fails the test when there is none. */
export function findByName<Found extends Element = HTMLElement>(
  name: string,
  within: ParentNode = document,
): Found {
  const controls = within.querySelectorAll<HTMLElement>('button, input, textarea, select');
  const found = [...controls].find((control) => nameOf(control) === name);
  if (found === undefined) throw new Error(`Nothing on the page is called “${name}”`);
  return found as Element as Found;
}

function nameOf(control: HTMLElement): string {
  const label = document.querySelector(`label[for="${CSS.escape(control.id)}"]`);
  const text = control.getAttribute('aria-label') ?? label?.textContent ?? control.textContent;
  return text.trim();
}
