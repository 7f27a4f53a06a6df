import { describe, expect, it } from 'vitest';
import { addFrame } from '../../shared/model/edits/frames.ts';
import type { FrameId, StatementId } from '../../shared/model/ids.ts';
import type { CanvasViewer } from '../state/canvas-viewer.ts';
import { commit } from '../state/editing.ts';
import { driveCommands } from '../testing/drive-commands.ts';

describe('going from frame to frame', () => {
  it('selects what each holds in turn, says its name, gives its title the focus, and begins again after the last', async () => {
    const { workspace, run, isEnabled, selection, readMap } = driveCommands(
      'claim a\n claim b\n claim c',
    );
    expect(isEnabled('edit.goFrame')).toBe(false);
    for (const [title, members] of [
      ['First', ['a', 'b']],
      ['', ['c']],
    ] as const) {
      const frame = {
        id: workspace.ids.frame(),
        title,
        members: members as unknown as readonly [StatementId],
      };
      commit(workspace, addFrame(readMap(), { frame }), 'command.arrange.frame');
    }
    const heard = () => workspace.session.getState().announcement.text;
    const visited: string[] = [];
    const focused: string[] = [];
    const viewer = {
      showFrame: () => {},
      revealFrame: (id: FrameId) => void focused.push(readMap().frames.get(id)?.title ?? '?'),
    } as unknown as CanvasViewer;
    workspace.session.setState({ viewer });
    for (let step = 0; step < 3; step += 1) {
      await run('edit.goFrame');
      visited.push(`${selection().join(' ')}: ${heard()}`);
    }
    expect(new Set(visited)).toEqual(
      new Set(['a b: Frame: First, holds 2', 'c: Frame: Untitled frame, holds 1']),
    );
    expect(visited[2]).toBe(visited[0]);
    expect(focused).toHaveLength(3);
    expect(new Set(focused)).toEqual(new Set(['First', '']));
  });
});
