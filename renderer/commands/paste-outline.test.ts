import { expect, it } from 'vitest';
import { write } from '../state/editing.ts';
import { driveCommands } from '../testing/drive-commands.ts';
import { pasteOutline } from './paste-outline.ts';

async function beginReason() {
  const driver = driveCommands('motion M');
  driver.select('M');
  await driver.run('statement.addReason');
  return driver.workspace;
}

it('takes an outline for statements only where nothing is written yet', async () => {
  const workspace = await beginReason();
  expect(pasteOutline(workspace, '- a\n  - b\n')).toBe(true);
  const begun = await beginReason();
  write(begun, 'Because');
  expect(pasteOutline(begun, '- a\n  - b\n')).toBe(false);
});

it.each(['One sentence.', 'A line that\nis wrapped.', '- a\n- b\n', ''])(
  'leaves %j to the text',
  async (text) => expect(pasteOutline(await beginReason(), text)).toBe(false),
);
