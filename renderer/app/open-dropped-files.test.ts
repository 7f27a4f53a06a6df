import { describe, expect, it } from 'vitest';
import { driveCommands } from '../testing/drive-commands.ts';
import { openDroppedFiles } from './open-dropped-files.ts';

function drop(names: readonly string[], answers: Parameters<typeof driveCommands>[1] = {}) {
  const driver = driveCommands('motion M', answers);
  const stop = openDroppedFiles(driver.workspace);
  const event = new Event('drop', { cancelable: true });
  const files = names.map((name) => new File([], name));
  Object.assign(event, { dataTransfer: { files, types: ['Files'] } });
  window.dispatchEvent(event);
  stop();
  const opened = driver.fake.calls
    .filter(({ channel }) => channel === 'document:open-dropped')
    .map(({ payload }) => (payload instanceof File ? payload.name : ''));
  return { ...driver, opened, event };
}

describe('files dropped on the window', () => {
  it('are opened when they are maps, pictures or outlines, whatever the case of their names', () => {
    const { opened, event, notices } = drop(['a.argmap', 'B.ARGMAP', 'c.Svg', 'd.md']);
    expect(opened).toEqual(['a.argmap', 'B.ARGMAP', 'c.Svg', 'd.md']);
    expect([event.defaultPrevented, notices()]).toEqual([true, []]);
  });

  it('are refused with a word when they are anything else', () => {
    const { opened, notices } = drop(['a.docx', 'b.argmap']);
    expect(opened).toEqual(['b.argmap']);
    expect(notices()).toEqual([expect.stringContaining('.argmap')]);
  });

  it('that cannot be opened are told of', async () => {
    const { notices } = drop(['a.argmap'], {
      answers: { 'document:open-dropped': () => Promise.reject(new Error('gone')) },
    });
    await Promise.resolve();
    await Promise.resolve();
    expect(notices()).toEqual(['That did not work: gone']);
  });

  it('may be text or pictures of other programs, which are none of ours', () => {
    expect(drop([]).event.defaultPrevented).toBe(false);
  });
});
