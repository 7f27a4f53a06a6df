import type { CanvasId } from '../../state/canvas-id.ts';
import type { Workspace } from '../../state/workspace.ts';
import type { MapIndex } from '../map-index.ts';
import type { FlowStore } from '../mounting/mounting.ts';

/** What is painted. */
interface Followed {
  readonly workspace: Workspace;
  readonly index: MapIndex;
  readonly flow: FlowStore;
  readonly elements: ReadonlySet<CanvasId>;
}

interface Requests {
  readonly request: () => void;
  /** Where the two paintings differ can be told from them. */
  readonly requestPart: () => void;
  /** The view moved, or has other room. */
  readonly followView: () => void;
}

/** Asks for a painting whenever something changes that is painted, until it is ended. */
export function followChanges(
  { workspace, index, flow, elements }: Followed,
  { request, requestPart, followView }: Requests,
) {
  let { transform, width, height } = flow.getState();
  const followFlow = () => {
    const next = flow.getState();
    if (next.transform === transform && next.width === width && next.height === height) return;
    ({ transform, width, height } = next);
    followView();
  };
  // Letters typed into a card that is an element change nothing that is painted.
  const followGeometry: Parameters<Workspace['geometry']['subscribe']>[0] = (next, before) => {
    const isSame =
      next.map === before.map &&
      next.routes === before.routes &&
      next.boxes === before.boxes &&
      next.live.positions === before.live.positions;
    const { writing } = next.live;
    if (writing !== null && !elements.has(writing.id)) request();
    else if (!isSame) requestPart();
  };
  const fonts = () => request();
  document.fonts.addEventListener('loadingdone', fonts);
  return [
    flow.subscribe(followFlow),
    index.subscribe(request),
    workspace.geometry.subscribe(followGeometry),
    workspace.session.subscribe((state, before) => {
      const isSame =
        state.suppositions === before.suppositions &&
        state.outcomes === before.outcomes &&
        state.heat === before.heat &&
        state.evaluated === before.evaluated &&
        state.traced === before.traced &&
        state.openPanels === before.openPanels;
      if (!isSame) request();
      else if (state.search !== before.search || state.selection !== before.selection)
        requestPart();
    }),
    () => document.fonts.removeEventListener('loadingdone', fonts),
  ];
}
