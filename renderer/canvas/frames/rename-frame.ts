import { updateFrame } from '../../../shared/model/edits/frames.ts';
import type { FrameId } from '../../../shared/model/ids.ts';
import { framingKey } from '../../commands/frame-commands.ts';
import { commitWriting } from '../../state/editing.ts';
import { announce } from '../../state/session-store.ts';
import { say } from '../../state/words.ts';
import type { Workspace } from '../../state/workspace.ts';

const LABEL = 'command.arrange.renameFrame';

/** Gives a frame a title: at every key, so that no save and no end of the window misses what stands in the field. */
export function writeTitle(workspace: Workspace, id: FrameId, title: string): boolean {
  const { map } = workspace.document.getState();
  if (!map.frames.has(id)) return false;
  return commitWriting(workspace, updateFrame(map, id, { title }), LABEL, framingKey(id));
}

/** Ends the writing of a frame's title; null leaves it as it is. */
export function renameFrame(workspace: Workspace, id: FrameId, title: string | null): void {
  workspace.session.setState({ renaming: null });
  if (title !== null && writeTitle(workspace, id, title.trim()))
    announce(workspace.session, say(LABEL));
}
