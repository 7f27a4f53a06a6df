import { describe, expect, it } from 'vitest';
import type { StatementId } from '../../shared/model/ids.ts';
import { finishWriting, startWriting, write } from '../state/editing.ts';
import { announce, notify, togglePanel } from '../state/session-store.ts';
import { driveCommands } from '../testing/drive-commands.ts';
import { followCommands } from './follow-commands.ts';

const R = 'r' as StatementId;

function follow() {
  const driver = driveCommands('motion M\n r supports M as a1');
  let calls = 0;
  const stop = followCommands(driver.workspace, () => {
    calls += 1;
  });
  const countCalls = async (act: () => unknown) => {
    calls = 0;
    await act();
    return calls;
  };
  return { ...driver, countCalls, stop };
}

describe('followCommands', () => {
  it('hears of selections, edits, panels, themes and what is written', async () => {
    const { workspace, select, run, countCalls } = follow();
    const { session } = workspace;
    const acts = [
      () => select('a1'),
      () => run('statement.flipRelation'),
      () => togglePanel(session, 'shortcuts'),
      () => session.setState({ theme: 'dark' }),
      () => startWriting(workspace, R),
      () => finishWriting(workspace),
    ];
    for (const act of acts) expect(await countCalls(act)).toBeGreaterThan(0);
  });

  it('is left in peace while cards are dragged, texts are written and things are said', async () => {
    const { workspace, select, run, countCalls } = follow();
    const { session } = workspace;
    select('r');
    await run('statement.edit');
    expect(await countCalls(() => write(workspace, 'Pupils'))).toBe(0);
    const livePositions = new Map([[R, { x: 5, y: 5 }]]);
    expect(await countCalls(() => session.setState({ livePositions }))).toBe(0);
    expect(await countCalls(() => announce(session, 'Saved'))).toBe(0);
    expect(await countCalls(() => notify(session, 'info', 'Saved'))).toBe(0);
  });

  it('hears nothing more once it is stopped', async () => {
    const { select, countCalls, stop } = follow();
    stop();
    expect(await countCalls(() => select('r'))).toBe(0);
  });
});
