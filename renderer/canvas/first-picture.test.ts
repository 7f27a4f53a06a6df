import { describe, expect, it } from 'vitest';
import { encloseBoxes } from '../../shared/layout/box.ts';
import { readNotation } from '../../shared/model/notation.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import { findFirstViewOf } from './first-picture.ts';
import { fitInto } from './first-view.ts';

const ROOM = { width: 800, height: 600 };

describe('findFirstViewOf', () => {
  const map = readNotation('motion M\n r supports M as a1\n far attacks M as a2');
  const spread = new Map(
    [...map.statements.values()].map((statement, index) => {
      return [statement.id, { ...statement, at: { x: 0, y: 4_000 * index } }] as const;
    }),
  );
  const tall = { ...map, statements: spread };

  it('shows all of two maps that are compared, however small', () => {
    const { workspace } = openWorkspace(tall, { access: 'comparison' });
    const all = encloseBoxes(workspace.geometry.getState().boxes.values());
    if (all === null) throw new Error('nothing is there');
    expect(findFirstViewOf(workspace, ROOM)).toEqual(fitInto(all, ROOM));
  });

  it('shows what can be read of any other', () => {
    const { workspace } = openWorkspace(tall);
    expect(findFirstViewOf(workspace, ROOM).zoom).toBeGreaterThan(0.3);
  });
});
