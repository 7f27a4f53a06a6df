import { afterEach, expect, it } from 'vitest';
import { driveCommands } from '../testing/drive-commands.ts';
import { followHand } from './follow-hand.ts';

let stop = () => {};
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

it('tells keys that command or walk from letters, and both from the mouse', () => {
  const { workspace } = driveCommands('motion M');
  const { session } = workspace;
  stop = followHand(workspace);
  const field = document.body.appendChild(document.createElement('textarea'));
  const press = (target: Element, init: KeyboardEventInit) => {
    target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
    return session.getState().hand;
  };
  expect(session.getState().hand).toBe('mouse');
  expect(press(field, { key: 'a' })).toBe('mouse');
  expect(press(field, { key: 'ArrowLeft' })).toBe('mouse');
  expect(press(field, { key: 'Enter', ctrlKey: true })).toBe('keys');
  field.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  expect(session.getState().hand).toBe('mouse');
  expect(press(document.body, { key: 'ArrowUp' })).toBe('keys');
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  expect(press(field, { key: 'Tab' })).toBe('mouse');
  expect(press(document.body, { key: 'Tab' })).toBe('keys');
});
