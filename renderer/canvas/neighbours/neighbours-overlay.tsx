import { useStore, useViewport } from '@xyflow/react';
import { useEffect } from 'react';
import { findNeighbours } from '../../../shared/model/queries/neighbours.ts';
import { announce } from '../../state/session-store.ts';
import { useShownStatements } from '../../state/use-shown-statements.ts';
import { isShown } from '../../state/view.ts';
import { useGeometry, useSession, useWorkspace } from '../../state/workspace-context.ts';
import { CardTip, isTooSmallToRead } from './card-tip.tsx';
import { describeNeighbours } from './describe-neighbours.ts';
import { findPlaceOnScreen } from './find-place.ts';
import { NeighbourMarks } from './neighbour-marks.tsx';
import { type Neighboured, useBroughtOut } from './use-brought-out.ts';

/** What is brought out on the canvas: the neighbourhood of one thing, and its words where its card is too small. */
export function NeighboursOverlay() {
  const id = useBroughtOut();
  return id === null ? null : <Neighbourhood id={id} />;
}

function Neighbourhood({ id }: { readonly id: Neighboured }) {
  const geometry = useGeometry((state) => state);
  const shown = useShownStatements();
  const textSize = useSession((state) => state.textSize);
  const viewport = useViewport();
  const width = useStore((flow) => flow.width);
  const height = useStore((flow) => flow.height);
  useTold(id);
  const place = findPlaceOnScreen(geometry, id, viewport);
  if (place === null) return null;
  const { statements, arguments: lines } = findNeighbours(geometry.map, id);
  const ends = [...statements].filter((each) => isShown(shown, each));
  const links = [...lines].filter((each) => isShown(shown, each));
  return (
    <>
      <NeighbourMarks ends={ends} links={links} geometry={geometry} viewport={viewport} />
      {isTooSmallToRead(viewport.zoom, textSize) && (
        <CardTip
          id={id}
          place={place}
          others={ends.flatMap((end) => findPlaceOnScreen(geometry, end, viewport) ?? [])}
          size={{ width, height }}
        />
      )}
    </>
  );
}

/** Told once keys have asked for it; after that, what one goes to tells its own. */
function useTold(id: Neighboured): void {
  const { document, session } = useWorkspace();
  const isAsked = useSession((state) => state.broughtOut?.kind === 'selected');
  useEffect(() => {
    if (isAsked) announce(session, describeNeighbours(document.getState().map, id));
  }, [document, session, isAsked, id]);
}
