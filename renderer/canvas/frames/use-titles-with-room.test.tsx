import { expect, it } from 'vitest';
import { type FrameGeometry, measureFrame } from '../../../shared/layout/frame-geometry.ts';
import type { FrameId, StatementId } from '../../../shared/model/ids.ts';
import { readNotation } from '../../../shared/model/notation.ts';
import { WorkspaceContext } from '../../state/workspace-context.ts';
import { openWorkspace } from '../../testing/open-workspace.ts';
import { render, waitUntil } from '../../testing/render.tsx';
import { useTitlesWithRoom } from './use-titles-with-room.ts';

const FAR = 8;
// Each beside the other, and the second one twice.
const FRAMES = [0, 9000, 9000].map((x, index) =>
  measureFrame(
    { id: `f${index}` as FrameId, title: 'Costs', members: ['M' as StatementId] },
    { x, y: 0, width: 4000, height: 200 },
  ),
);

function show(scale: number) {
  const { workspace } = openWorkspace(readNotation('motion M'));
  let roomy: readonly string[] = [];
  function Titles({ titles }: { readonly titles: readonly FrameGeometry[] }) {
    const hasRoom = useTitlesWithRoom(titles, scale, { findStatements: () => [] });
    roomy = FRAMES.map(({ frame }) => frame.id).filter(hasRoom);
    return null;
  }
  const listed = (titles: readonly FrameGeometry[]) => (
    <WorkspaceContext value={workspace}>
      <Titles titles={titles} />
    </WorkspaceContext>
  );
  const { rerender } = render(listed(FRAMES));
  return { look: (titles: typeof FRAMES) => rerender(listed(titles)), list: () => roomy };
}

it('says of no title that it has room before that is known', async () => {
  const { look, list } = show(FAR);
  expect(list()).toEqual([]);
  await waitUntil(() => expect(list()).toEqual(['f0', 'f1']));
  look([]);
  await waitUntil(() => expect(list()).toEqual([]));
  look(FRAMES);
  expect(list()).toEqual([]);
  await waitUntil(() => expect(list()).toEqual(['f0', 'f1']));
});

it('has room for each at its own size', () => {
  expect(show(1).list()).toEqual(['f0', 'f1', 'f2']);
});
