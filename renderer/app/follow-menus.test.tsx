import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CommandId } from '../../shared/commands/command-table.ts';
import { driveCommands } from '../testing/drive-commands.ts';
import { find, render } from '../testing/render.tsx';
import { followMenus } from './follow-menus.ts';

afterEach(() => {
  Reflect.deleteProperty(document, 'execCommand');
});

function show() {
  const driver = driveCommands('motion M\n r supports M as a1');
  const edited: string[] = [];
  // This page's stand-in has no editing commands of its own.
  document.execCommand = vi.fn((command: string) => edited.push(command) > 0);
  render(
    <div>
      <textarea />
      <input type="range" />
    </div>,
  );
  followMenus(driver.workspace);
  const pick = async (id: CommandId, byKeys = false) => {
    driver.fake.emit('command:invoked', { id, byKeys });
    await Promise.resolve();
  };
  return { ...driver, edited, pick };
}

describe('the menus', () => {
  it('run commands', async () => {
    const { pick, select, links, edited } = show();
    select('a1');
    await pick('statement.flipRelation');
    await pick('edit.undo');
    await pick('edit.redo');
    expect([links(), edited]).toEqual([['r attacks M'], []]);
  });

  it('mean the text while one is written in', async () => {
    const { pick, select, links, edited, readMap, start } = show();
    select('a1');
    await pick('statement.flipRelation');
    find('textarea').focus();
    for (const id of ['edit.undo', 'edit.redo', 'edit.selectAll', 'edit.delete'] as const) {
      await pick(id);
    }
    expect(edited).toEqual(['undo', 'redo', 'selectAll', 'delete']);
    expect([links(), readMap().statements.size]).toEqual([['r attacks M'], start.statements.size]);
  });

  it('mean the map where a control has no text', async () => {
    const { pick, select, links, edited } = show();
    select('a1');
    await pick('statement.flipRelation');
    find('input').focus();
    await pick('edit.undo');
    expect([links(), edited]).toEqual([['r supports M'], []]);
  });

  it('do with keys that were typed into a text no more than the keys would', async () => {
    const { pick, select, links, fake } = show();
    select('a1');
    find('textarea').focus();
    await pick('statement.flipRelation', true);
    expect(links()).toEqual(['r supports M']);
    await pick('file.new', true);
    expect(fake.sent('document:new')).toHaveLength(1);
    await pick('statement.flipRelation');
    expect(links()).toEqual(['r attacks M']);
  });
});
