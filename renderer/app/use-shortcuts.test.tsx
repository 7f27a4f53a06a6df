import { describe, expect, it } from 'vitest';
import { driveCommands } from '../testing/drive-commands.ts';
import { find, pressKey, render } from '../testing/render.tsx';
import { useShortcuts } from './use-shortcuts.ts';

function show() {
  const driver = driveCommands('motion M\n r supports M as a1');
  function Page() {
    useShortcuts(driver.workspace);
    return (
      <div>
        <div id="canvas" />
        <textarea />
        <button type="button">Save</button>
        <input type="range" />
        <select />
        <div role="dialog">
          <p id="sheet" />
        </div>
      </div>
    );
  }
  render(<Page />);
  driver.select('a1');
  return { ...driver, isFlipped: () => driver.links().includes('r attacks M') };
}

const FLIP = { key: 'F', ctrlKey: true, shiftKey: true };

describe('shortcuts', () => {
  it('run their commands, and nothing else happens to their keys', () => {
    const { isFlipped } = show();
    expect(pressKey(find('#canvas'), FLIP)).toBe(false);
    expect(isFlipped()).toBe(true);
  });

  it('leave other keys alone', () => {
    show();
    expect(pressKey(find('#canvas'), { key: 'q', ctrlKey: true })).toBe(true);
  });

  it('leave keys to whatever took them first, and to the writing of characters by several', () => {
    const { isFlipped } = show();
    const canvas = find('#canvas');
    const take = (event: Event) => event.preventDefault();
    canvas.addEventListener('keydown', take);
    pressKey(canvas, FLIP);
    canvas.removeEventListener('keydown', take);
    pressKey(canvas, { ...FLIP, isComposing: true });
    expect(isFlipped()).toBe(false);
  });

  it('leave a text its own keys, and work in it where they are made to', () => {
    const { isFlipped, fake } = show();
    const area = find('textarea');
    for (const keys of [FLIP, { key: 'z', ctrlKey: true }, { key: 'Delete' }, { key: 'Enter' }]) {
      expect(pressKey(area, keys)).toBe(true);
    }
    expect(isFlipped()).toBe(false);
    expect(pressKey(area, { key: 'n', ctrlKey: true })).toBe(false);
    expect(fake.sent('document:new')).toEqual([{ kind: 'empty' }]);
  });

  it('leave controls their plain keys', () => {
    const { readMap, start, select } = show();
    select('r');
    expect(pressKey(find('button'), { key: 'Enter' })).toBe(true);
    expect(pressKey(find('input'), { key: 'ArrowUp' })).toBe(true);
    expect(pressKey(find('select'), { key: 'ArrowDown', altKey: true })).toBe(true);
    expect(pressKey(find('button'), { key: 'Delete' })).toBe(true);
    expect(readMap()).toBe(start);
  });

  it('leave the map alone while a dialog is before it', () => {
    const { isFlipped, workspace } = show();
    pressKey(find('#sheet'), FLIP);
    expect(isFlipped()).toBe(false);
    pressKey(find('#sheet'), { key: 'F7' });
    expect(workspace.session.getState().openPanels.has('review')).toBe(false);
  });

  it('see to the file while a dialog is before the map', () => {
    const { fake } = show();
    pressKey(find('#sheet'), { key: 'n', ctrlKey: true });
    expect(fake.sent('document:new')).toEqual([{ kind: 'empty' }]);
  });

  it.each([
    ['palette', { key: 'k', ctrlKey: true }],
    ['shortcuts', { key: 'F1' }],
    ['crossExamination', { key: 'F7', shiftKey: true }],
  ] as const)(
    'lay no dialog over another, and close the one that they opened: %s',
    (dialog, keys) => {
      const { workspace } = show();
      const isOpen = () => workspace.session.getState().openPanels.has(dialog);
      pressKey(find('#sheet'), keys);
      expect(isOpen()).toBe(false);
      pressKey(find('#canvas'), keys);
      expect(isOpen()).toBe(true);
      pressKey(find('#sheet'), keys);
      expect(isOpen()).toBe(false);
    },
  );

  it('undo the document from a slider, which has no history of its own', async () => {
    const { isFlipped } = show();
    pressKey(find('#canvas'), FLIP);
    pressKey(find('input'), { key: 'z', ctrlKey: true });
    expect(isFlipped()).toBe(false);
  });
});
