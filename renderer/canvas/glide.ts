import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { NoteId, StatementId } from '../../shared/model/ids.ts';
import type { Note } from '../../shared/model/note.ts';
import type { Point, Statement } from '../../shared/model/statement.ts';
import type { Workspace } from '../state/workspace.ts';

const DURATION_MS = 180;
// More cards on the move would cost more than a frame, and nobody could follow them.
const MOST_CARDS = 300;

interface Way {
  readonly from: Point;
  readonly to: Point;
}

type Placed = Pick<Statement | Note, 'at'>;
type Ways = ReadonlyMap<StatementId | NoteId, Way>;

/**
 * Shows cards and notes on their way to where they lie in a map that the document is about to hold. Only the picture
 * is late, by live positions as in a drag; since it begins before the document changes, no line is led to where they
 * will lie and back. It comes to its end at once when anything else is done: another edit, a drag, a command.
 */
export function glideTo(workspace: Workspace, map: ArgumentMap): void {
  const { document, session } = workspace;
  session.getState().gliding?.finish();
  const ways = listWays(document.getState().map, map);
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
function listWays(before: ArgumentMap, after: ArgumentMap): Ways | null {
  const ways = new Map<StatementId | NoteId, Way>();
  for (const part of ['statements', 'notes'] as const) {
    const earlier: ReadonlyMap<StatementId | NoteId, Placed> = before[part];
    for (const { id, at: to } of after[part].values()) {
      const from = earlier.get(id)?.at;
      if (from === undefined || (from.x === to.x && from.y === to.y)) continue;
      ways.set(id, { from, to });
      if (ways.size > MOST_CARDS) return null;
    }
  }
  return ways;
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
