import { describe, expect, it } from 'vitest';
import type { CommandId } from '../../shared/commands/command-table.ts';
import { searchFor } from '../state/searching.ts';
import { driveCommands } from '../testing/drive-commands.ts';

const DEBATE = `
  motion M
  r supports M as ground
  p1 + p2 attacks r
  s supports M
`;
const PLACES = {
  M: { x: 0, y: 0 },
  r: { x: -400, y: 250 },
  s: { x: 400, y: 250 },
  p1: { x: -400, y: 500 },
  p2: { x: 0, y: 500 },
};
const open = () => driveCommands(DEBATE, { places: PLACES });

describe('walking by structure', () => {
  it('leads where the argument leads, wherever the cards lie', async () => {
    const { run, select, selection } = open();
    select('p1');
    const visited: unknown[] = [];
    const way: readonly CommandId[] = [
      'edit.goNext',
      'edit.goParent',
      'edit.goNext',
      'edit.goParent',
    ];
    for (const command of [...way, 'edit.goChild' as const]) {
      await run(command);
      visited.push(...selection());
    }
    expect(visited).toEqual(['p2', 'r', 's', 'M', 'r']);
  });

  it('leads from an argument to its ends', async () => {
    const { run, select, selection } = open();
    select('ground');
    await run('edit.goParent');
    expect(selection()).toEqual(['M']);
    select('ground');
    await run('edit.goChild');
    expect(selection()).toEqual(['r']);
  });

  it('leads from a statement to its arguments one after another', async () => {
    const { run, select, selection } = driveCommands(
      'motion M\nr supports M as first\nr + s attacks first as second',
    );
    select('r');
    const visited: unknown[] = [];
    for (let step = 0; step < 3; step += 1) {
      await run('edit.goArgument');
      visited.push(...selection());
    }
    expect(visited).toEqual(['first', 'second', 'first']);
  });

  it('is not offered where there is no way', () => {
    const { select, isEnabled } = open();
    select('M');
    expect(isEnabled('edit.goParent')).toBe(false);
    expect(isEnabled('edit.goChild')).toBe(true);
    expect(isEnabled('edit.goArgument')).toBe(false);
  });
});

describe('going back and forward', () => {
  it('leads through what was selected', async () => {
    const { run, select, selection } = open();
    for (const id of ['M', 'p1', 's']) select(id);
    await run('edit.goBack');
    await run('edit.goBack');
    expect(selection()).toEqual(['M']);
    await run('edit.goForward');
    expect(selection()).toEqual(['p1']);
  });

  it('passes over what was deleted', async () => {
    const { run, select, selection } = open();
    for (const id of ['M', 'p1', 's']) select(id);
    select('p1');
    await run('edit.delete');
    await run('edit.goBack');
    expect(selection()).toEqual(['s']);
  });
});

describe('keeping what is selected', () => {
  it('adds what one goes to, the last one last, for commands on two', async () => {
    const { run, select, selection, links } = open();
    select('p2');
    await run('edit.hold');
    await run('edit.goParent');
    await run('edit.goNext');
    expect(selection()).toEqual(['p2', 's']);
    await run('statement.linkSupport');
    expect(links()).toContain('p2 supports s');
    await run('edit.goParent');
    expect(selection()).toEqual(['r']);
  });

  it('adds what is searched for as well, so that two far apart are linked by keys', async () => {
    const { run, select, selection, workspace, links } = open();
    select('p2');
    await run('edit.hold');
    await run('edit.find');
    searchFor(workspace, 's');
    await run('edit.findNext');
    expect(selection()).toEqual(['p2', 's']);
    await run('edit.goArgument');
    expect(selection()).toHaveLength(2);
    await run('statement.linkSupport');
    expect(links()).toContain('s + p2 supports M');
  });

  it('ends when it is asked for again, and when nothing is selected', async () => {
    const { run, select, selection, isChecked } = open();
    select('r');
    await run('edit.hold');
    expect(isChecked('edit.hold')).toBe(true);
    await run('edit.hold');
    await run('edit.goNext');
    expect(selection()).toEqual(['s']);
    await run('edit.hold');
    await run('edit.selectNone');
    expect(isChecked('edit.hold')).toBe(false);
  });

  it('walks by place from what was gone to last', async () => {
    const { run, select, selection } = open();
    select('p1');
    await run('edit.hold');
    await run('edit.goRight');
    await run('edit.goUp');
    expect(selection()).toHaveLength(2);
    expect(selection()[0]).toBe('p1');
    expect(selection()[1]).not.toBe('p2');
  });
});
