import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { driveCommands } from '../testing/drive-commands.ts';
import { find, render } from '../testing/render.tsx';
import { reportMenuState } from './report-menu-state.ts';

function report() {
  const driver = driveCommands('motion M\n r supports M as a1');
  render(<textarea />);
  const stop = reportMenuState(driver.workspace);
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const states = () => driver.fake.sent('menu:set-state');
  return { ...driver, stop, frame, states, last: () => states().at(-1) };
}

describe('reportMenuState', () => {
  it('says what can be asked for and what is ticked, once a frame at most', async () => {
    const { select, frame, states, last, stop } = report();
    expect(states()).toEqual([]);
    select('r');
    select('M');
    select('r');
    await frame();
    expect(states()).toHaveLength(1);
    expect(last()?.enabled).toContain('statement.addReason');
    expect(last()?.checked).toContain('statement.kindClaim');
    stop();
  });

  it('says nothing again that it has said', async () => {
    const { run, frame, states, stop } = report();
    await frame();
    await run('help.shortcuts');
    await run('help.shortcuts');
    await frame();
    expect(states()).toHaveLength(1);
    stop();
  });

  it('names what Undo and Redo would do', async () => {
    const { select, run, frame, last, stop } = report();
    select('a1');
    await run('statement.flipRelation');
    await frame();
    expect(last()?.undoLabel).toBe('Undo Swap Support and Attack');
    expect(last()).not.toHaveProperty('redoLabel');
    await run('edit.undo');
    await frame();
    expect(last()?.redoLabel).toBe('Redo Swap Support and Attack');
    stop();
  });

  it('offers a text its own commands while it is written in, under their plain names', async () => {
    const { select, run, frame, last, stop } = report();
    await frame();
    expect(last()?.enabled).not.toContain('edit.undo');
    act(() => find('textarea').focus());
    await frame();
    expect(last()?.enabled).toEqual(expect.arrayContaining(['edit.undo', 'edit.redo']));
    select('a1');
    await run('statement.flipRelation');
    await frame();
    expect(last()).not.toHaveProperty('undoLabel');
    act(() => find('textarea').blur());
    await frame();
    expect(last()?.undoLabel).toMatch(/^Undo /);
    expect(last()?.enabled).not.toContain('edit.redo');
    stop();
  });

  it('ends when it is told to', async () => {
    const { select, frame, states, stop } = report();
    stop();
    select('r');
    await frame();
    expect(states()).toEqual([]);
  });
});
