import { describe, expect, it } from 'vitest';
import { COMMAND_IDS, type CommandId } from '../../shared/commands/command-table.ts';
import {
  describeShortcut,
  findCommand,
  type KeyPress,
  listShortcuts,
  spellForAria,
} from './shortcut.ts';

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held };
}

describe('findCommand', () => {
  it('finds a command by its keys', () => {
    expect(findCommand(press('s', { ctrlKey: true }), false, false)).toBe('file.save');
  });

  it('tells shifted shortcuts from plain ones, though the key arrives in upper case', () => {
    expect(findCommand(press('S', { ctrlKey: true, shiftKey: true }), false, false)).toBe(
      'file.saveAs',
    );
  });

  it('takes the command key for the control key on a Mac only', () => {
    const keys = press('s', { metaKey: true });
    expect(findCommand(keys, true, false)).toBe('file.save');
    expect(findCommand(keys, false, false)).toBeNull();
  });

  it('leaves keys that edit text to the text field', () => {
    expect(findCommand(press('z', { ctrlKey: true }), false, true)).toBeNull();
    expect(findCommand(press('Delete'), false, true)).toBeNull();
    expect(findCommand(press('Enter', { ctrlKey: true }), false, true)).toBe('statement.addReason');
  });

  it('takes Backspace for Delete and + for =', () => {
    expect(findCommand(press('Backspace'), false, false)).toBe('edit.delete');
    expect(findCommand(press('+', { ctrlKey: true }), false, false)).toBe('view.zoomIn');
  });

  it('gives no two commands the same keys, but for F2: it edits a statement or names a frame', () => {
    const all = COMMAND_IDS.flatMap((id) => listShortcuts(id, false));
    expect(all.filter((keys, index) => all.indexOf(keys) !== index)).toEqual(['F2']);
    const namesFrame = (id: CommandId) => id === 'arrange.renameFrame';
    expect(findCommand(press('F2'), false, false)).toBe('statement.edit');
    expect(findCommand(press('F2'), false, false, namesFrame)).toBe('arrange.renameFrame');
    expect(findCommand(press('F2'), false, false, () => false)).toBe('statement.edit');
  });
});

describe('describeShortcut', () => {
  it('reads as keyboards are labelled', () => {
    expect(describeShortcut('CmdOrCtrl+Shift+E', false)).toBe('Ctrl+Shift+E');
    expect(describeShortcut('CmdOrCtrl+Shift+E', true)).toBe('⇧⌘E');
    expect(describeShortcut('Alt+Up', false)).toBe('Alt+↑');
    expect(describeShortcut('Alt+Shift+Up', true)).toBe('⌥⇧↑');
    expect(describeShortcut('CmdOrCtrl+Shift+Delete', true)).toBe('⇧⌘⌫');
  });
});

describe('spellForAria', () => {
  it('names modifiers and arrows as the attribute wants them', () => {
    expect(spellForAria('CmdOrCtrl+Shift+E', false)).toBe('Control+Shift+E');
    expect(spellForAria('CmdOrCtrl+Shift+E', true)).toBe('Meta+Shift+E');
    expect(spellForAria('Alt+Up', false)).toBe('Alt+ArrowUp');
    expect(spellForAria('Ctrl+Y', false)).toBe('Control+Y');
    expect(spellForAria('F8', false)).toBe('F8');
  });
});

describe('other keys for the same', () => {
  const press = { key: 'y', ctrlKey: true, metaKey: false, shiftKey: false, altKey: false };

  it('work, and are listed after the first', () => {
    expect(findCommand(press, false, false)).toBe('edit.redo');
    expect(listShortcuts('edit.redo', false)).toEqual(['CmdOrCtrl+Shift+Z', 'Ctrl+Y']);
  });

  it('are not taken where they belong to another system', () => {
    expect(findCommand({ ...press, ctrlKey: false, metaKey: true }, true, false)).toBeNull();
    expect(listShortcuts('edit.redo', true)).toEqual(['CmdOrCtrl+Shift+Z']);
  });
});
