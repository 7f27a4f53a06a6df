import { useSession } from '../../state/workspace-context.ts';
import { AlignmentGuides } from './alignment-guides.tsx';
import { DropZones } from './drop-zones.tsx';

/** What shows above the map while cards are in hand. */
export function DragOverlay() {
  const dropping = useSession((state) => state.dragging?.dropping ?? null);
  const hasGuides = useSession((state) => (state.dragging?.guides.length ?? 0) > 0);
  return (
    <>
      {hasGuides && <AlignmentGuides />}
      {dropping !== null && <DropZones dropping={dropping} />}
    </>
  );
}
