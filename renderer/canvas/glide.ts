import type { NoteId, StatementId } from '../../shared/model/ids.ts';
import type { Point } from '../../shared/model/statement.ts';
import type { Places } from '../state/canvas-viewer.ts';
import type { Workspace } from '../state/workspace.ts';

const DURATION_MS = 180;
// More cards on the move would cost more than a frame, and nobody could follow them.
const MOST_CARDS = 300;
// Of more that changed, most of which may lie where they did, nobody would see which glide.
const MOST_CHANGED = 1_000;

interface Way {
  readonly from: Point;
  readonly to: Point;
}

type Ways = ReadonlyMap<StatementId | NoteId, Way>;

/**
 * Shows the cards and notes of a map that was changed on their way from where they lay before. The
 * document is as it is to be from the start: only the picture is late, by live positions as in a drag.
 * It comes to its end at once when anything else is done: another edit, a drag, a command.
 */
export function glideFrom(workspace: Workspace, before: Places): void {
  const { document, session } = workspace;
  const { map } = document.getState();
  const ways = listWays(before, workspace.geometry.getState());
  if (ways === null || ways.size === 0) return;
  let shown = new Map<StatementId | NoteId, Point>();
  const isUndisturbed = () =>
    session.getState().livePositions === shown && document.getState().map === map;
  const finish = () => {
    cancelAnimationFrame(frame);
    stopFollowing();
    const isOwn = session.getState().livePositions === shown;
    session.setState({ gliding: null, ...(isOwn ? { livePositions: new Map() } : {}) });
  };
  const showAt = (share: number) => {
    shown = placesAt(ways, share);
    session.setState({ livePositions: shown });
  };
  let start: number | null = null;
  const step = (now: number) => {
    start ??= now;
    const share = (now - start) / DURATION_MS;
    if (share >= 1 || !isUndisturbed()) return finish();
    showAt(slowDown(share));
    frame = requestAnimationFrame(step);
  };
  showAt(0);
  session.setState({ gliding: { finish } });
  const stopFollowing = document.subscribe((state) => {
    if (state.map !== map) finish();
  });
  let frame = requestAnimationFrame(step);
}

/** Null where there are too many. */
function listWays(before: Places, after: Places): Ways | null {
  const ways = new Map<StatementId | NoteId, Way>();
  const add = (id: StatementId | NoteId, from: Point | undefined, to: Point) => {
    if (from !== undefined && (from.x !== to.x || from.y !== to.y)) ways.set(id, { from, to });
  };
  let changed = 0;
  for (const id of after.boxes.listChanged(before.boxes)) {
    changed += 1;
    if (changed > MOST_CHANGED) return null;
    const from = before.boxes.get(id);
    // What is new, as thousands may be, is not measured for this.
    const to = from && after.boxes.get(id);
    if (to !== undefined) add(id, from, to);
    if (ways.size > MOST_CARDS) return null;
  }
  for (const [id, { at }] of after.map.notes) add(id, before.map.notes.get(id)?.at, at);
  return ways.size > MOST_CARDS ? null : ways;
}

function placesAt(ways: Ways, share: number): Map<StatementId | NoteId, Point> {
  const places = new Map<StatementId | NoteId, Point>();
  for (const [id, { from, to }] of ways) {
    const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
    places.set(id, { x, y });
  }
  return places;
}

function slowDown(share: number): number {
  return 1 - (1 - share) ** 3;
}
