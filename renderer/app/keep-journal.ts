import { writeInPieces } from '../../shared/format/write.ts';
import type { Mark } from '../../shared/history/history.ts';
import type { Payload } from '../../shared/ipc/contract.ts';
import type { JournalOutcome } from '../../shared/ipc/outcomes.ts';
import { composeInPieces } from '../../shared/journal/compose-change.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { Bridge } from '../bridge/bridge.ts';
import type { Keeping } from '../state/document-store.ts';
import { NEVER, runInSlices } from '../state/in-slices.ts';
import { reportFailure } from '../state/report-failure.ts';
import { announce, notify, type Writing } from '../state/session-store.ts';
import { holdsUnsaved, takeInDraft } from '../state/unsaved.ts';
import { say } from '../state/words.ts';
import type { Workspace } from '../state/workspace.ts';

/** An edit is written down only after the frame that shows it, so as not to delay that frame. */
const EDIT_DELAY_MS = 40;
/** Text that is being typed is kept this long after a key at the latest. */
const DRAFT_DELAY_MS = 150;
/** How soon a journal that could not be written is tried again. */
const RETRY_DELAY_MS = 2000;
/** A journal whose changes are longer than this and than the map is begun again. */
const LEAST_LENGTH_TO_COMPACT = 256 * 1024;

const KEPT: JournalOutcome = { kind: 'kept' };

type Order = Payload<'journal:append'>;

/** What the document and the writing were when they were handed over. */
interface Source {
  readonly map: ArgumentMap;
  readonly writing: Writing | null;
}

/** What the journal stands for: a state of the document, beyond one that was saved. */
interface Kept {
  readonly source: Source;
  /** The same with the writing taken in. */
  readonly map: ArgumentMap;
  readonly saved: Mark | null;
  readonly wholeLength: number;
  readonly addedLength: number;
}

/**
 * Hands every edit to the journal, without delaying keys and pointers. One order is under way at a time, and the next
 * contains everything edited meanwhile: a slow disk delays the journal and nothing else. Once stopped, it hands over
 * nothing more: the window shows another document by then, and main would take the edits for that one's.
 */
export function keepJournal(workspace: Workspace): () => void {
  const { document, session, bridge } = workspace;
  let isOver = false;
  let kept: Kept | null = null;
  // A document that was recovered is unsaved from the start, and its journal is there.
  let mayHold = holdsUnsaved(document.getState(), session.getState());
  let underWay: Promise<void> | null = null;
  let timer: { readonly id: number; readonly dueMs: number } | null = null;

  function request(delayMs: number): void {
    const dueMs = performance.now() + delayMs;
    if (timer !== null && timer.dueMs <= dueMs) return;
    if (timer !== null) clearTimeout(timer.id);
    timer = { id: window.setTimeout(run, delayMs), dueMs };
  }

  function run(): void {
    if (timer !== null) clearTimeout(timer.id);
    timer = null;
    underWay ??= keep().finally(() => {
      underWay = null;
      if (isBehind()) request(document.getState().keeping.kind === 'failed' ? RETRY_DELAY_MS : 0);
    });
  }

  async function keepNow(): Promise<void> {
    // What is under way may not hold the latest edit.
    await underWay;
    if (!isBehind()) return;
    run();
    await underWay;
  }

  /** Whether there is something left to hand over. */
  function isBehind(): boolean {
    return !isOver && !isUpToDate();
  }

  function isUpToDate(): boolean {
    if (!holdsUnsaved(document.getState(), session.getState())) return !mayHold;
    const { history } = document.getState();
    const { map, writing } = readSource();
    const isSame = kept?.source.map === map && kept.source.writing === writing;
    return isSame && kept?.saved === history.saved;
  }

  function readSource(): Source {
    return { map: document.getState().map, writing: session.getState().writing };
  }

  /** Never rejects, whatever goes wrong: a save waits for it. */
  async function keep(): Promise<void> {
    if (!holdsUnsaved(document.getState(), session.getState())) return clear();
    const outcome = await handOver().catch((error) => failAppending(bridge, error));
    if (isOver) return;
    if (outcome.kind === 'failed') {
      kept = null;
      tellFailure(workspace, outcome.message);
      show(workspace, { kind: 'failed', reason: outcome.reason });
      return;
    }
    show(workspace, { kind: isUpToDate() ? 'kept' : 'pending' });
  }

  async function handOver(): Promise<JournalOutcome> {
    const source = readSource();
    const { saved } = document.getState().history;
    const earlier = kept?.saved === saved ? kept : null;
    const map = takeInDraft(source);
    const order = await runInSlices(composeOrder(earlier, map), NEVER);
    if (isOver) return KEPT;
    mayHold = true;
    const outcome = order === null ? KEPT : await bridge['journal:append'](order);
    if (outcome.kind === 'kept') kept = { source, map, saved, ...measure(earlier, order) };
    return outcome;
  }

  async function clear(): Promise<void> {
    show(workspace, { kind: 'none' });
    if (!mayHold) return;
    kept = null;
    mayHold = false;
    await bridge['journal:clear']().catch((error: unknown) =>
      reportFailure(bridge, 'journal:clear', error),
    );
  }

  /** Never says that something is kept before it is, not even for a moment. */
  function doubt(): void {
    if (!holdsUnsaved(document.getState(), session.getState())) return;
    if (document.getState().keeping.kind !== 'failed') show(workspace, { kind: 'pending' });
  }

  const stops = [
    document.subscribe((state, before) => {
      if (state.map === before.map && state.history === before.history) return;
      doubt();
      request(EDIT_DELAY_MS);
    }),
    session.subscribe((state, before) => {
      if (state.writing === before.writing) return;
      doubt();
      request(DRAFT_DELAY_MS);
    }),
  ];
  document.setState({ keepNow });
  if (isBehind()) request(0);
  return () => {
    isOver = true;
    if (timer !== null) clearTimeout(timer.id);
    for (const stop of stops) stop();
  };
}

/** What to hand over so that the journal stands for the map; null when it does already. */
function* composeOrder(kept: Kept | null, map: ArgumentMap): Generator<void, Order | null, void> {
  if (kept !== null && kept.addedLength <= Math.max(kept.wholeLength, LEAST_LENGTH_TO_COMPACT)) {
    const text = yield* composeInPieces(kept.map, map);
    return text === null ? null : { kind: 'change', text };
  }
  return { kind: 'whole', text: yield* writeInPieces(map) };
}

function measure(
  kept: Kept | null,
  order: Order | null,
): Pick<Kept, 'wholeLength' | 'addedLength'> {
  const length = order?.text.length ?? 0;
  if (kept === null || order?.kind === 'whole') return { wholeLength: length, addedLength: 0 };
  return { wholeLength: kept.wholeLength, addedLength: kept.addedLength + length };
}

async function failAppending(bridge: Bridge, error: unknown): Promise<JournalOutcome> {
  await reportFailure(bridge, 'journal:append', error);
  const message = say('journalFailure.other', { error: String(error) });
  return { kind: 'failed', reason: 'other', message };
}

function tellFailure({ document, session }: Workspace, message: string): void {
  if (document.getState().keeping.kind !== 'failed') notify(session, 'problem', message);
}

function show({ document, session }: Workspace, keeping: Keeping): void {
  const before = document.getState().keeping;
  if (before.kind === 'failed' && keeping.kind === 'kept') {
    announce(session, say('keeping.protectedAgain'));
  }
  if (JSON.stringify(before) !== JSON.stringify(keeping)) document.setState({ keeping });
}
