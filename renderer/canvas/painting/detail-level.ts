/**
 * How much of the map is shown at a zoom. `nodes`: cards are elements that can be edited, all else
 * is painted; `text`: everything is painted as pictures show it; `bars`: text as bars of its length;
 * `blocks`: cards as blocks in the colours of their positions, with headings written large.
 */
export type DetailLevel = 'nodes' | 'text' | 'bars' | 'blocks';

// Text of 14 units is 5.6 pixels high here, and no longer reads.
const LEAST_NODES_ZOOM = 0.4;
// Zooming back and forth over the limit does not make and drop elements each time.
const HELD_NODES_ZOOM = 0.37;
const LEAST_TEXT_ZOOM = 0.3;
const LEAST_BARS_ZOOM = 0.13;

/** Whether cards are to be elements at this zoom, given whether they are at present. */
export function showsNodes(zoom: number, isShowing: boolean): boolean {
  return zoom >= (isShowing ? HELD_NODES_ZOOM : LEAST_NODES_ZOOM);
}

export function chooseDetail(zoom: number): DetailLevel {
  if (zoom >= LEAST_NODES_ZOOM) return 'nodes';
  if (zoom >= LEAST_TEXT_ZOOM) return 'text';
  return zoom >= LEAST_BARS_ZOOM ? 'bars' : 'blocks';
}
