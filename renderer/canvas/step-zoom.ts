import { LEAST_ZOOM, MOST_ZOOM } from './zoom-range.ts';

// As much as the wheel and React Flow's own buttons give.
const STEP = 1.2;

/** What zooms the canvas about its middle. */
interface Zooming {
  readonly getZoom: () => number;
  readonly zoomTo: (zoom: number, options: { readonly duration: number }) => unknown;
}

/** Zooms in steps that add up: one taken while another is on its way goes on from where that one leads. */
export function createZoomSteps(
  flow: Zooming,
  readNow = () => performance.now(),
): (direction: 1 | -1, durationMs: number) => void {
  let goal = { zoom: 1, until: Number.NEGATIVE_INFINITY };
  return (direction, durationMs) => {
    const from = readNow() < goal.until ? goal.zoom : flow.getZoom();
    const zoom = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, from * STEP ** direction));
    goal = { zoom, until: readNow() + durationMs };
    flow.zoomTo(zoom, { duration: durationMs });
  };
}
