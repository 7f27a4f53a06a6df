import type { PlainMessageKey } from '../../shared/messages/message-key.ts';
import { type Edit, makeEdit } from '../../shared/model/edits/edit.ts';
import { addFrame, joinFrame, leaveFrame } from '../../shared/model/edits/frames.ts';
import { removeEntities } from '../../shared/model/edits/remove-entities.ts';
import type { Frame, FrameMember } from '../../shared/model/frame.ts';
import type { FrameId, NoteId, StatementId } from '../../shared/model/ids.ts';
import { findFrameOf, listFramesWith } from '../../shared/model/queries/frames.ts';
import { commit, commitMoving, finishWriting } from '../state/editing.ts';
import { addMoves } from '../state/make-room.ts';
import type { Workspace } from '../state/workspace.ts';
import type { CommandAction } from './command-action.ts';
import { findNextFrame, goToFrame } from './go-to-frame.ts';
import { type Need, WRITABLE } from './need.ts';
import { readMap, readSelection } from './selection.ts';

/** Makes framing something and naming the frame one step of undo. */
export function framingKey(id: FrameId): string {
  return `frame ${id}`;
}

function selectedMembers(workspace: Workspace): readonly FrameMember[] {
  const { statements, notes } = readMap(workspace);
  return readSelection(workspace).filter(
    (id): id is FrameMember => statements.has(id as StatementId) || notes.has(id as NoteId),
  );
}

/** The frame that a command is about: the one that holds exactly what is selected, or else the only one around it. */
function selectedFrame(workspace: Workspace): Frame | null {
  const members = new Set<string>(selectedMembers(workspace));
  const map = readMap(workspace);
  const whole = findFrameOf(map, members);
  if (whole !== null) return whole;
  const [first, ...others] = listFramesWith(map, members);
  return first !== undefined && others.length === 0 ? first : null;
}

/** What is selected beside the frame. */
function listOutside(workspace: Workspace, frame: Frame): readonly FrameMember[] {
  return selectedMembers(workspace).filter((id) => !frame.members.includes(id));
}

/** Opens a frame's title for writing, and shows where it stands. */
function startRenaming({ session }: Workspace, { id, members }: Frame): void {
  session.getState().viewer?.show(members[0]);
  session.setState({ renaming: id });
}

function addAround(workspace: Workspace): void {
  finishWriting(workspace);
  const [first, ...rest] = selectedMembers(workspace);
  if (first === undefined) return;
  const frame: Frame = { id: workspace.ids.frame(), title: '', members: [first, ...rest] };
  const edit = addFrame(readMap(workspace), { frame });
  if (!commit(workspace, edit, 'command.arrange.frame', framingKey(frame.id))) return;
  startRenaming(workspace, frame);
}

function addTo(workspace: Workspace): void {
  const frame = selectedFrame(workspace);
  if (frame === null) return;
  const members = listOutside(workspace, frame);
  const edit = joinFrame(readMap(workspace), { frame: frame.id, members });
  commitReframing(workspace, edit, 'command.arrange.addToFrame');
}

/** Commits what makes frames reach elsewhere, and with it room for their titles there. */
function commitReframing(workspace: Workspace, edit: Edit, label: PlainMessageKey): void {
  // Where cards lie is read, and they are not there yet.
  workspace.session.getState().gliding?.finish();
  commitMoving(workspace, addMoves(edit, workspace.geometry.getState()), label);
}

function takeOut(workspace: Workspace): void {
  const map = readMap(workspace);
  const members = selectedMembers(workspace);
  const entries = listFramesWith(map, new Set<string>(members)).flatMap(({ id }) => {
    const edit = leaveFrame(map, { frame: id, members });
    return edit.kind === 'ok' ? edit.value : [];
  });
  commitReframing(workspace, makeEdit(entries), 'command.arrange.leaveFrame');
}

const CARDS: Need = {
  lack: 'cards',
  isMet: (workspace) => selectedMembers(workspace).length > 0,
};

const NOT_FRAMED: Need = {
  lack: 'notFramed',
  isMet: (workspace) =>
    findFrameOf(readMap(workspace), new Set<string>(selectedMembers(workspace))) === null,
};

const FRAMED: Need = {
  lack: 'framed',
  isMet: (workspace) =>
    listFramesWith(readMap(workspace), new Set<string>(selectedMembers(workspace))).length > 0,
};

const ONE_FRAME: Need = {
  lack: 'oneFrame',
  isMet: (workspace) => selectedFrame(workspace) !== null,
};

const FRAME_AND_MORE: Need = {
  lack: 'frameAndMore',
  isMet: (workspace) => {
    const frame = selectedFrame(workspace);
    return frame !== null && listOutside(workspace, frame).length > 0;
  },
};

function forFrame(act: (workspace: Workspace, frame: Frame) => void): CommandAction {
  return {
    needs: [WRITABLE, ONE_FRAME],
    run: (workspace) => {
      const frame = selectedFrame(workspace);
      if (frame !== null) act(workspace, frame);
    },
  };
}

export const FRAME_COMMANDS = {
  'edit.goFrame': {
    needs: [{ lack: 'frames', isMet: (workspace) => readMap(workspace).frames.size > 0 }],
    run: (workspace) => {
      const next = findNextFrame(workspace);
      if (next === null) return;
      goToFrame(workspace, next);
      workspace.session.getState().viewer?.revealFrame(next.id);
    },
  },
  'arrange.frame': {
    needs: [WRITABLE, CARDS, NOT_FRAMED],
    run: addAround,
  },
  'arrange.renameFrame': forFrame(startRenaming),
  'arrange.addToFrame': {
    needs: [WRITABLE, FRAME_AND_MORE],
    run: addTo,
  },
  'arrange.leaveFrame': {
    needs: [WRITABLE, FRAMED],
    run: takeOut,
  },
  'arrange.removeFrame': forFrame((workspace, { id }) => {
    const edit = removeEntities(readMap(workspace), [id]);
    commit(workspace, edit, 'command.arrange.removeFrame');
  }),
} satisfies Readonly<Record<string, CommandAction>>;
