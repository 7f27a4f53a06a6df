import type { Point } from '../../shared/model/statement.ts';
import type { Workspace } from '../state/workspace.ts';

/** Where to put something new: where the menu was opened, or else the middle of the screen. */
export function readWishedPoint({ session }: Workspace): Point {
  const { menuPoint, viewer } = session.getState();
  return menuPoint ?? viewer?.readCentre() ?? { x: 0, y: 0 };
}
