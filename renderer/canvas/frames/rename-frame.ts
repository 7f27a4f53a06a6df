import { isDeepEqual } from '../../../shared/base/deep-equal.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { updateFrame } from '../../../shared/model/edits/frames.ts';
import { joinEdits } from '../../../shared/model/edits/join-edits.ts';
import { moveStatements } from '../../../shared/model/edits/move-statements.ts';
import type { FrameId, NoteId, StatementId } from '../../../shared/model/ids.ts';
import type { Point } from '../../../shared/model/statement.ts';
import { framingKey } from '../../commands/frame-commands.ts';
import { commitMoving, commitWriting } from '../../state/editing.ts';
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

/** Ends the writing of a frame's title. */
export function renameFrame(workspace: Workspace, id: FrameId, title: string): void {
  workspace.session.setState({ renaming: null });
  if (writeTitle(workspace, id, title.trim())) announce(workspace.session, say(LABEL));
}

/** Gives the writing of a frame's title up: it is what it was in a map before, and cards are back where they lay. */
export function takeBackTitle(workspace: Workspace, id: FrameId, before: ArgumentMap): void {
  workspace.session.setState({ renaming: null });
  const { map } = workspace.document.getState();
  const title = before.frames.get(id)?.title;
  if (title === undefined || !map.frames.has(id)) return;
  const places = new Map<StatementId | NoteId, Point>([
    ...listMoved(before.statements, map.statements),
    ...listMoved(before.notes, map.notes),
  ]);
  const edit = joinEdits([updateFrame(map, id, { title }), moveStatements(map, places)]);
  commitMoving(workspace, edit, LABEL, framingKey(id));
}

/** Where what lies elsewhere now was. */
function listMoved<Id>(
  before: ReadonlyMap<Id, { readonly at: Point }>,
  now: ReadonlyMap<Id, { readonly at: Point }>,
): readonly (readonly [Id, Point])[] {
  return [...before].flatMap(([id, { at }]) => {
    const place = now.get(id)?.at;
    return place === undefined || isDeepEqual(place, at) ? [] : [[id, at] as const];
  });
}
