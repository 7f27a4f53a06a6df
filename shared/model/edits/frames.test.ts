import { describe, expect, it } from 'vitest';
import { createRandom } from '../../base/random.ts';
import type { ArgumentMap } from '../argument-map.ts';
import { renewIds } from '../fragment.ts';
import type { Frame } from '../frame.ts';
import { createIdMaker, type FrameId, type NoteId, type StatementId } from '../ids.ts';
import { readNotation } from '../notation.ts';
import { cutFragment } from '../queries/cut-fragment.ts';
import { createStatement } from '../statement.ts';
import { applyPlainly, expectOk } from '../testing/apply-plainly.ts';
import type { Edit } from './edit.ts';
import { addFrame, joinFrame, leaveFrame, updateFrame } from './frames.ts';
import { insertFragment } from './insert-fragment.ts';
import { mergeStatements } from './merge-statements.ts';
import { removeEntities } from './remove-entities.ts';
import { splitStatement } from './split-statement.ts';

const F = 'F' as FrameId;
const [A, B, C] = ['a', 'b', 'c'].map((id) => id as StatementId) as [
  StatementId,
  StatementId,
  StatementId,
];
const N = 'n' as NoteId;
const FRAME: Frame = { id: F, title: 'Costs', members: [A, B, N] };
const MAP: ArgumentMap = {
  ...readNotation('motion M\n a supports M\n b supports M\n c attacks a'),
  notes: new Map([[N, { id: N, text: 'Ask again', at: { x: 0, y: 0 } }]]),
  frames: new Map([[F, FRAME]]),
};

const apply = (edit: Edit, map = MAP) => applyPlainly(map, expectOk(edit));
const members = (map: ArgumentMap) => map.frames.get(F)?.members;

describe('frames', () => {
  it('are made around what the map holds, and around nothing else', () => {
    const frame: Frame = { id: 'G' as FrameId, title: '', members: [C] };
    expect(apply(addFrame(MAP, { frame })).frames.get(frame.id)).toEqual(frame);
    const unknown = { ...frame, members: ['none' as StatementId] } as const;
    expect(addFrame(MAP, { frame: unknown })).toMatchObject({
      error: { reason: 'unknown-member' },
    });
    expect(addFrame(MAP, { frame: FRAME })).toMatchObject({ error: { reason: 'id-taken' } });
  });

  it('take things in once, and let them go', () => {
    expect(members(apply(joinFrame(MAP, { frame: F, members: [C, A] })))).toEqual([A, B, N, C]);
    expect(members(apply(leaveFrame(MAP, { frame: F, members: [A, N] })))).toEqual([B]);
    expect(apply(leaveFrame(MAP, { frame: F, members: [A, B, N] })).frames.size).toBe(0);
  });

  it('are named and coloured', () => {
    const frame = apply(updateFrame(MAP, F, { title: 'Price', hue: 'rose' })).frames.get(F);
    expect(frame).toEqual({ ...FRAME, title: 'Price', hue: 'rose' });
  });

  it('lose what is deleted, and go with the last of it', () => {
    expect(members(apply(removeEntities(MAP, [A])))).toEqual([B, N]);
    expect(apply(removeEntities(MAP, [A, B, N])).frames.size).toBe(0);
    const without = apply(removeEntities(MAP, [F]));
    expect([without.frames.size, without.statements]).toEqual([0, MAP.statements]);
  });

  it('keep what a merger makes of their members, once', () => {
    expect(members(apply(mergeStatements(MAP, { kept: B, merged: A })))).toEqual([B, N]);
    expect(members(apply(mergeStatements(MAP, { kept: C, merged: B })))).toEqual([A, C, N]);
  });

  it('take in what is split off', () => {
    const addition = createStatement({
      id: 'd' as StatementId,
      kind: 'claim',
      text: '',
      at: { x: 0, y: 0 },
    });
    const edit = splitStatement(MAP, { statement: A, text: 'x', addition });
    expect(members(apply(edit))).toEqual([A, B, N, addition.id]);
  });

  it('are copied when all of them is, and not with a part', () => {
    expect(cutFragment(MAP, [A, C, N]).map.frames.size).toBe(0);
    const fragment = cutFragment(MAP, [A, B, N]);
    const ids = renewIds(fragment, createIdMaker(createRandom(1)));
    const pasted = apply(insertFragment(MAP, { fragment, ids }));
    const copy = pasted.frames.get(ids.frames.get(F) ?? F);
    expect(pasted.frames.size).toBe(2);
    expect(copy?.members).toEqual([ids.statements.get(A), ids.statements.get(B), ids.notes.get(N)]);
  });
});
