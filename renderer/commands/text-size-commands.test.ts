import { describe, expect, it } from 'vitest';
import { driveCommands } from '../testing/drive-commands.ts';

describe('the size of text', () => {
  it('is ticked once chosen, and chosen for all windows', async () => {
    const { run, isChecked, fake } = driveCommands('motion M');
    expect(isChecked('view.textSize130')).toBe(false);
    await run('view.textSize130');
    expect(isChecked('view.textSize130')).toBe(true);
    expect(isChecked('view.textSize100')).toBe(false);
    expect(fake.sent('settings:write')).toEqual([{ textSize: 130 }]);
  });

  it('goes up and down by steps, and no further than the last', async () => {
    const { run, isEnabled, workspace } = driveCommands('motion M');
    const size = () => workspace.session.getState().textSize;
    expect(isEnabled('view.textSmaller')).toBe(false);
    const seen = [size()];
    while (isEnabled('view.textLarger')) {
      await run('view.textLarger');
      seen.push(size());
    }
    expect(seen).toEqual([100, 115, 130, 150, 175, 200]);
    await run('view.textSmaller');
    expect(size()).toBe(175);
  });

  it('is told to those who do not see it', async () => {
    const { run, workspace } = driveCommands('motion M');
    await run('view.textLarger');
    expect(workspace.session.getState().announcement.text).toBe('Text size: 115%');
  });
});
