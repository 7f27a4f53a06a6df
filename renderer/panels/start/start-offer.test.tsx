import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { startWriting, write } from '../../state/editing.ts';
import { driveCommands } from '../../testing/drive-commands.ts';
import { find, findByName, press } from '../../testing/render.tsx';
import { renderInWorkspace } from '../../testing/render-in-workspace.tsx';
import { StartOffer } from './start-offer.tsx';

const MAPS = ['Taxes', 'Buses', 'Rivers', 'Homework', 'Uniforms'].map((name) => ({
  path: `/home/ada/Debates/${name}.argmap`,
  name: `${name}.argmap`,
  folder: '/home/ada/Debates',
}));

async function show(maps = MAPS) {
  const driver = driveCommands('motion M ""', {
    answers: { 'recent:list': () => Promise.resolve(maps) },
  });
  const { container } = renderInWorkspace(driver.workspace, <StartOffer />);
  // The list comes from the main process.
  await act(() => Promise.resolve());
  const isShown = () => container.querySelector('nav') !== null;
  const names = () => [...container.querySelectorAll('button')].map((each) => each.textContent);
  return { ...driver, isShown, names };
}

describe('what an empty map offers', () => {
  it('are the recent maps, templates, and any other', async () => {
    const { names, fake } = await show();
    expect(names()).toHaveLength(8);
    expect(names()[0]).toBe('Taxes Debates');
    press(findByName('Taxes Debates'));
    expect(fake.sent('recent:open')).toEqual([{ path: MAPS[0]?.path }]);
    press(find('li:first-child > button:not([data-tip])'));
    expect(fake.sent('document:new')).toEqual([{ kind: 'template', id: 'policy-motion' }]);
  });

  it('names no recent maps where there are none', async () => {
    const { names } = await show([]);
    expect(names()).toHaveLength(4);
    expect(find('nav').textContent).not.toContain('Recent maps');
  });

  it('is told to screen readers with the keys that go there', async () => {
    await show();
    expect(find('[aria-live=polite]').textContent).toContain('F6');
  });

  it('goes away with the first letter, and comes back with the last', async () => {
    const { workspace, isShown, readMap, run, select } = await show();
    const [motion] = readMap().statements.keys();
    if (motion === undefined) throw new Error('There is no motion.');
    act(() => startWriting(workspace, motion));
    expect(isShown()).toBe(true);
    act(() => write(workspace, 'H'));
    expect(isShown()).toBe(false);
    act(() => write(workspace, ''));
    expect(isShown()).toBe(true);
    act(() => select(motion));
    await act(() => run('statement.addReason'));
    expect(isShown()).toBe(false);
  });
});
