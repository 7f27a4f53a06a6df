import { describe, expect, it } from 'vitest';
import { COMMAND_IDS, type CommandId } from '../../../shared/commands/command-table.ts';
import { carryOutCommand, PAGELESS_COMMANDS, type PagelessWindow } from './carry-out-command.ts';

function carryOut(id: CommandId, takesCommands?: boolean): string[] {
  const notes: string[] = [];
  const window: PagelessWindow = {
    takesCommands: takesCommands ?? false,
    send: (_channel, payload) => notes.push(`send ${payload.id}`),
    close: () => notes.push('close'),
  };
  carryOutCommand(
    {
      create: (from) => notes.push(from.kind === 'empty' ? 'empty' : `${from.kind} ${from.id}`),
      askAndOpen: () => notes.push('open'),
    },
    takesCommands === undefined ? undefined : window,
    { id, byKeys: false },
  );
  return notes;
}

describe('carrying out a command from the menu', () => {
  it('is the page’s part while it takes commands', () => {
    for (const id of COMMAND_IDS) {
      expect(carryOut(id, true)).toEqual([`send ${id}`]);
    }
  });

  it('is done without a page where it can be', () => {
    expect(PAGELESS_COMMANDS.map((id) => carryOut(id))).toEqual([
      ['empty'],
      ['sample strike-capability'],
      ['template policy-motion'],
      ['template for-and-against'],
      ['open'],
    ]);
  });

  it('closes a window whose page takes no commands and leaves the rest alone', () => {
    expect(carryOut('file.close', false)).toEqual(['close']);
    expect(carryOut('file.close')).toEqual([]);
    expect(carryOut('edit.undo', false)).toEqual([]);
  });
});
