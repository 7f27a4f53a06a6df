import type { FlowStore } from '../mounting/mounting.ts';
import type { Painting } from './dirty-part.ts';
import type { MapView } from './map-view.ts';

/** What is to be seen. */
export interface Picture {
  readonly painting: Painting;
  /** The same and all else of it, but whether there is time to find lines. */
  readonly view: Omit<MapView, 'mayFindLines'>;
  readonly transform: ReturnType<FlowStore['getState']>['transform'];
}
