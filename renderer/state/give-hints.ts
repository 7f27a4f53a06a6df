import { hasTakenAllSteps } from './first-steps.ts';
import type { HintName } from './hint-name.ts';
import { HINTS, type Hint, type Situation } from './hints.ts';
import type { SessionState } from './session-store.ts';
import type { Workspace } from './workspace.ts';

// After one hint has gone, the next comes only after this many edits, so that hints do not chase each other.
const EDITS_BETWEEN = 3;

/**
 * Gives one hint at a time when it would help: few while the first steps are shown, none while one
 * writes, and none again that was followed or dismissed. Returns how to stop.
 */
export function giveHints(workspace: Workspace): () => void {
  const { document, session } = workspace;
  let edits = EDITS_BETWEEN;
  let before = readSituation(workspace);
  let [isToCome, isOver] = [false, false];
  // Once all that a command does is done: halfway through it, other hints would help.
  const offerSoon = () => {
    if (isToCome) return;
    isToCome = true;
    queueMicrotask(() => {
      isToCome = false;
      if (!isOver && areOn(workspace) && edits >= EDITS_BETWEEN) offerHint(workspace);
    });
  };
  const follow = () => {
    const [earlier, situation] = [before, readSituation(workspace)];
    before = situation;
    if (!areOn(workspace)) return;
    if (situation.map !== earlier.map) edits += 1;
    if (earlier.session.hint !== null && situation.session.hint === null) edits = 0;
    const learnt = listLearnt(earlier, situation);
    if (learnt.length > 0) endHints(workspace, learnt);
    offerSoon();
  };
  const stops = [
    document.subscribe(({ map }, { map: earlier }) => {
      if (map !== earlier) follow();
    }),
    session.subscribe((state, earlier) => {
      if (isOther(state, earlier)) follow();
    }),
  ];
  return () => {
    isOver = true;
    for (const stop of stops) stop();
  };
}

/** Marks hints as done, for good and for all windows. */
export function endHints({ session, bridge }: Workspace, names: readonly HintName[]): void {
  const { hint, hintsDone: before } = session.getState();
  const hintsDone = new Set([...before, ...names]);
  session.setState({ hintsDone, hint: hint !== null && hintsDone.has(hint) ? null : hint });
  void bridge['settings:write']({ hintsDone: [...hintsDone] });
}

function readSituation({ document, session }: Workspace): Situation {
  return { map: document.getState().map, session: session.getState() };
}

function areOn({ document, session }: Workspace): boolean {
  return document.getState().access === 'writable' && session.getState().openPanels.has('hints');
}

/** The hint that helps most now replaces the current one; if none helps, the current one stays. */
function offerHint(workspace: Workspace): void {
  const situation = readSituation(workspace);
  const { hintsDone } = situation.session;
  const due = HINTS.find(
    (hint) => !hintsDone.has(hint.name) && isWelcome(hint, situation) && hint.isDue(situation),
  );
  if (due !== undefined && due.name !== situation.session.hint) {
    workspace.session.setState({ hint: due.name });
  }
}

// Not each step of a drag, and no letter that is typed.
function isOther(now: SessionState, before: SessionState): boolean {
  return (
    now.selection !== before.selection ||
    now.view !== before.view ||
    now.hint !== before.hint ||
    now.openPanels !== before.openPanels ||
    now.connecting !== before.connecting ||
    (now.dragging === null) !== (before.dragging === null) ||
    now.dragging?.dropping !== before.dragging?.dropping
  );
}

function listLearnt(before: Situation, now: Situation): readonly HintName[] {
  const unknown = HINTS.filter(({ name }) => !now.session.hintsDone.has(name));
  return unknown.filter(({ count }) => count(now) > count(before)).map(({ name }) => name);
}

function isWelcome({ isEarly }: Hint, { map, session }: Situation): boolean {
  if (session.writing !== null || session.comparison !== null) return false;
  const isLearning = session.openPanels.has('firstSteps') && !hasTakenAllSteps(map);
  return isEarly === true || !isLearning;
}
