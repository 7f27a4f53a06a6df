import { updateFrame } from '../../../shared/model/edits/frames.ts';
import type { FrameId } from '../../../shared/model/ids.ts';
import { framingKey } from '../../commands/frame-commands.ts';
import { commitWriting } from '../../state/editing.ts';
import { announce } from '../../state/session-store.ts';
import { say } from '../../state/words.ts';
import type { Workspace } from '../../state/workspace.ts';

/** Ends the writing of a frame's title; null leaves it as it was. */
export function renameFrame(workspace: Workspace, id: FrameId, title: string | null): void {
  workspace.session.setState({ renaming: null });
  const { map } = workspace.document.getState();
  if (title === null || !map.frames.has(id)) return;
  const edit = updateFrame(map, id, { title: title.trim() });
  const label = 'command.arrange.renameFrame';
  if (commitWriting(workspace, edit, label, framingKey(id)))
    announce(workspace.session, say(label));
}
