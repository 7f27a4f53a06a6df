import { describe, expect, it } from 'vitest';
import { boundFrame } from '../../../shared/layout/frame-geometry.ts';
import { removeEntities } from '../../../shared/model/edits/remove-entities.ts';
import type { Frame } from '../../../shared/model/frame.ts';
import type { FrameId, NoteId, StatementId } from '../../../shared/model/ids.ts';
import { WHOLE_VIEW } from '../../../shared/model/map-view.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import { findShown } from '../../../shared/model/queries/visible.ts';
import { commit } from '../../state/editing.ts';
import { openWorkspace } from '../../testing/open-workspace.ts';
import { findFrames } from './find-frames.ts';

const [M, R, S] = ['M' as StatementId, 'r' as StatementId, 's' as StatementId];
const FRAMES: readonly Frame[] = [
  { id: 'inner' as FrameId, title: 'Inner', members: [S] },
  { id: 'outer' as FrameId, title: 'Outer', members: [R, S] },
];

function open() {
  const map = readNotation('motion M\n r supports M\n s supports r');
  const frames = new Map(FRAMES.map((frame) => [frame.id, frame]));
  const { workspace } = openWorkspace({ ...map, frames });
  const look = (...folded: readonly StatementId[]) => {
    const geometry = workspace.geometry.getState();
    const shown = findShown(geometry.map, { ...WHOLE_VIEW, folded: new Set(folded) });
    return findFrames(geometry, shown);
  };
  return {
    workspace,
    look,
    names: (...folded: readonly StatementId[]) => look(...folded).map(({ frame }) => frame.id),
  };
}

describe('the frames on the canvas', () => {
  it('stand around what is shown of their members, and are hidden with the last of them', () => {
    const { names, look } = open();
    expect(new Set(names())).toEqual(new Set(['inner', 'outer']));
    expect(names(R)).toEqual(['outer']);
    expect(names(M)).toEqual([]);
    expect(look(R)[0]?.box.width).toBeLessThanOrEqual(look()[0]?.box.width ?? 0);
  });

  it('reach around their lowest member without measuring those that end above it', () => {
    const map = readNotation('motion M\n r supports M\n s supports r\n t supports r');
    const T = 't' as StatementId;
    const place = (id: StatementId, y: number, text: string) => {
      const statement = map.statements.get(id);
      if (statement === undefined) throw new Error('The map has these statements');
      return [id, { ...statement, at: { x: 0, y }, text }] as const;
    };
    const statements = new Map([
      ...map.statements,
      place(R, 0, 'High above'),
      place(S, 900, 'Long. '.repeat(60)),
      place(T, 1000, 'Short'),
    ]);
    const frame: Frame = { id: 'all' as FrameId, title: 'All', members: [R, S, T] };
    const frames = new Map([[frame.id, frame]]);
    const { workspace } = openWorkspace({ ...map, statements, frames });
    const geometry = workspace.geometry.getState();
    const [found] = findFrames(geometry, null);
    const { boxes } = geometry;
    expect(boxes.getFound(R)).toBeUndefined();
    const all = [R, S, T].flatMap((id) => boxes.get(id) ?? []);
    expect(found?.box).toEqual(boundFrame(all));
  });

  it('are found near a place without measuring the members of others, until all are known', () => {
    const map = readNotation('motion M\n r supports M\n s supports r');
    const far = map.statements.get(S);
    if (far === undefined) throw new Error('The map has this statement');
    const statements = new Map([...map.statements, [S, { ...far, at: { x: 5000, y: 5000 } }]]);
    const listed = [
      { id: 'near' as FrameId, title: 'Near', members: [R] as const },
      { id: 'far' as FrameId, title: 'Far', members: [S] as const },
      { id: 'both' as FrameId, title: 'Both', members: [R, S] as const },
    ];
    const frames = new Map(listed.map((frame) => [frame.id, frame]));
    const { workspace } = openWorkspace({ ...map, statements, frames });
    const geometry = workspace.geometry.getState();
    const at = statements.get(R)?.at ?? { x: 0, y: 0 };
    const near = { ...at, width: 10, height: 10 };
    expect(findFrames(geometry, null, { ...near, x: at.x - 400 })).toEqual([]);
    expect(geometry.boxes.getFound(R) ?? geometry.boxes.getFound(S)).toBeUndefined();
    const few = findFrames(geometry, null, near);
    expect(few.map(({ frame }) => frame.id)).toEqual(['both', 'near']);
    const all = findFrames(geometry, null);
    expect(all.map(({ frame }) => frame.id)).toEqual(['both', 'far', 'near']);
    expect(few.every((frame) => all.includes(frame))).toBe(true);
    expect(findFrames(geometry, null, near)).toBe(all);
  });

  it('follow a member that is dragged; those without it stay the same objects', () => {
    const { workspace, look } = open();
    const before = look();
    workspace.session.setState({ livePositions: new Map([[R, { x: 900, y: 500 }]]) });
    const after = look();
    const pick = (list: typeof before, id: string) => list.find(({ frame }) => frame.id === id);
    expect(pick(after, 'inner')).toBe(pick(before, 'inner'));
    expect(pick(after, 'outer')?.box.height).toBeGreaterThan(500);
    workspace.session.setState({ livePositions: new Map() });
    expect(pick(look(), 'outer')?.box).toEqual(pick(before, 'outer')?.box);
  });

  it('follow a note that is dragged, and let go of a member that is deleted', () => {
    const note = { id: 'n' as NoteId, text: 'Later', at: { x: 0, y: 900 } };
    const frame: Frame = { id: 'noted' as FrameId, title: 'Noted', members: [S, note.id] };
    const map = readNotation('motion M\n s supports M');
    const { workspace } = openWorkspace({
      ...map,
      notes: new Map([[note.id, note]]),
      frames: new Map([[frame.id, frame]]),
    });
    const measure = () => findFrames(workspace.geometry.getState(), null)[0]?.box.height ?? 0;
    const before = measure();
    workspace.session.setState({ livePositions: new Map([[note.id, { x: 0, y: 1900 }]]) });
    expect(measure()).toBe(before + 1000);
    workspace.session.setState({ livePositions: new Map() });
    expect(measure()).toBe(before);
    commit(workspace, removeEntities(map, [S]), 'command.edit.delete');
    expect(measure()).toBeLessThan(before);
  });
});
