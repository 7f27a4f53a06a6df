import type { ArgumentMap } from '../../model/argument-map.ts';
import type { StatementId } from '../../model/ids.ts';
import type { Box } from '../box.ts';
import type { RouteEnd } from './route-end.ts';
import type { Route } from './route-fan.ts';

/** How a line would run by itself, and where it ends. */
export interface Plan {
  readonly route: Route;
  readonly end: RouteEnd;
}

/** How the lines on a statement would run, and all that this depends on. */
export interface Planned {
  readonly arguments: ArgumentMap['arguments'];
  /** Where cards lay that were asked for. */
  readonly asked: readonly (readonly [StatementId, Box | undefined])[];
  readonly plans: readonly Plan[];
}
