import { ok } from '../../shared/base/result.ts';
import { compareMaps } from '../../shared/comparison/compare-maps.ts';
import type { Choices, MergeConflict } from '../../shared/comparison/conflict.ts';
import type { Merge } from '../../shared/comparison/merge-maps.ts';
import { shareInPieces } from '../../shared/comparison/share-things.ts';
import { isEmptyChange } from '../../shared/history/change-algebra.ts';
import { createHistory, forgetSaved, markSaved } from '../../shared/history/history.ts';
import type { OutsideState } from '../../shared/ipc/outcomes.ts';
import type { PlainMessageKey } from '../../shared/messages/message-key.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { Change } from '../../shared/model/change.ts';
import { isEdited } from './document-store.ts';
import { commit, finishWriting } from './editing.ts';
import { AWAITED, letWindowAnswer, NEVER, runInSlices } from './in-slices.ts';
import { keepFirst } from './keep-first.ts';
import { mergeSoon } from './merging.ts';
import { openInPieces } from './opening.ts';
import { announce, closePanel, notify, type Outside } from './session-store.ts';
import { say } from './words.ts';
import type { Workspace } from './workspace.ts';

const newsUnderWay = new WeakMap<Workspace, Promise<void>>();

/**
 * Takes in what has become of the document's file while it is open here, after all earlier news: a large file takes a
 * while, and later news must come last.
 */
export function takeUpNews(workspace: Workspace, state: OutsideState): Promise<void> {
  const before = newsUnderWay.get(workspace) ?? Promise.resolve();
  const taken = before.then(() => takeUp(workspace, state));
  // Reporting a failure is the caller's business, and delays nothing.
  newsUnderWay.set(
    workspace,
    taken.catch(() => undefined),
  );
  return taken;
}

async function takeUp(workspace: Workspace, state: OutsideState): Promise<void> {
  const { document, session } = workspace;
  const { name, access } = document.getState();
  switch (state) {
    case 'changed':
      return access === 'writable' ? takeUpChange(workspace) : followReadOnly(workspace);
    case 'missing':
    case 'unreadable':
      // The file no longer holds the map, so closing the window must ask; where saving is possible.
      if (access !== 'newer-version') {
        document.setState(({ history }) => ({ history: forgetSaved(history) }));
      }
      show(workspace, { kind: state }, say(`outside.${state}`, { name }));
      return;
    case 'as-known':
      if (session.getState().outside !== null) announce(session, say('outside.back', { name }));
      noteOutside(workspace, null);
      noteSavedIfSame(workspace);
      return;
  }
}

/**
 * Looks at a file that another program changed. Without edits here, the map becomes what the file says, as one step of
 * undo; with edits, the user decides.
 */
async function takeUpChange(workspace: Workspace): Promise<void> {
  const { document, session, bridge, ids } = workspace;
  const { name } = document.getState();
  const peeked = await bridge['document:peek']();
  if (peeked.kind === 'failed') return;
  const opened = await runInSlices(openInPieces(peeked, ids), NEVER, AWAITED);
  if (opened.kind === 'damaged' || opened.access !== 'writable') {
    show(
      workspace,
      { kind: 'damaged', fingerprint: peeked.fingerprint },
      say('outside.damaged', { name }),
    );
    return;
  }
  // Everything that follows, including a merge, then only has to look into what differs.
  const sharing = shareInPieces(opened.map, document.getState().map);
  const map = await runInSlices(sharing, NEVER, AWAITED);
  const theirs = { map, fingerprint: peeked.fingerprint };
  const change = await compareSoon(workspace, theirs.map);
  const isUntouched = !isEdited(document.getState()) && session.getState().writing === null;
  const isSame = isEmptyChange(change);
  if (isUntouched || isSame) {
    await takeOver(workspace, theirs, change, 'outsideAct.reload');
    if (!isSame) notify(session, 'info', say('outside.reloaded', { name }));
  } else {
    show(workspace, { kind: 'changed', ...theirs }, say('outside.changed', { name }));
  }
}

/**
 * What makes the document's map another one, with the window answering after that; done again if it is edited
 * meanwhile.
 */
async function compareSoon({ document }: Workspace, other: ArgumentMap): Promise<Change> {
  for (;;) {
    const { map } = document.getState();
    const change = compareMaps(map, other);
    await letWindowAnswer();
    if (document.getState().map === map) return change;
  }
}

/** Shows what the file of a read-only document says now, and makes the document editable if it can be. */
async function followReadOnly(workspace: Workspace): Promise<void> {
  const { document, session, bridge, ids } = workspace;
  const { name } = document.getState();
  const peeked = await bridge['document:peek']();
  if (peeked.kind === 'failed') return;
  const { fingerprint } = peeked;
  const opened = await runInSlices(openInPieces(peeked, ids), NEVER, AWAITED);
  const ready = opened.kind === 'damaged' ? opened.salvaged : opened;
  if (ready === null) {
    show(workspace, { kind: 'damaged', fingerprint }, say('outside.damaged', { name }));
    return;
  }
  const { map, access, isLocked } = ready;
  document.setState({ map, known: map, access, isLocked, history: createHistory() });
  noteOutside(workspace, null);
  await bridge['document:adopt']({ fingerprint });
  const told = access === 'writable' ? 'outside.editable' : 'outside.shown';
  notify(session, 'info', say(told, { name }));
}

/** Takes in whether the document's file can be written to. */
export function takeUpLock({ document, session }: Workspace, isLocked: boolean): void {
  const { name, isLocked: wasLocked } = document.getState();
  if (isLocked === wasLocked) return;
  document.setState({ isLocked });
  if (isLocked) notify(session, 'problem', say('outside.locked', { name }));
  else notify(session, 'info', say('outside.unlocked', { name }));
}

/** What would have to be decided to merge the map with the file; nothing while there is no need. */
export async function findConflicts(workspace: Workspace): Promise<readonly MergeConflict[]> {
  const theirs = readTheirs(workspace);
  return theirs === null ? [] : (await mergeWith(workspace, theirs, new Map())).conflicts;
}

/** Makes the map what both versions give together, as one step of undo. */
export async function acceptMerge(workspace: Workspace, choices: Choices): Promise<void> {
  finishWriting(workspace);
  const theirs = readTheirs(workspace);
  if (theirs === null) return;
  const { map } = await mergeWith(workspace, theirs, choices);
  // Settled in another way meanwhile, or the file has changed again, which is news of its own.
  if (readTheirs(workspace) !== theirs) return;
  const change = compareMaps(workspace.document.getState().map, map);
  await takeOver(workspace, theirs, change, 'outsideAct.merge');
  notify(workspace.session, 'info', say('outside.merged'));
}

/** Makes the map what the file says, whatever was edited here; one step of undo. */
export async function acceptTheirs(workspace: Workspace): Promise<void> {
  finishWriting(workspace);
  const theirs = readTheirs(workspace);
  if (theirs === null) return;
  const change = compareMaps(workspace.document.getState().map, theirs.map);
  await takeOver(workspace, theirs, change, 'outsideAct.reload');
}

/** Lets the next save replace what the other program wrote. */
export async function keepMine(workspace: Workspace): Promise<void> {
  const { bridge, document, session } = workspace;
  const { outside } = session.getState();
  if (outside === null || !('fingerprint' in outside)) return;
  await bridge['document:adopt']({ fingerprint: outside.fingerprint });
  document.setState(({ known, history }) => ({
    known: outside.kind === 'changed' ? outside.map : known,
    history: forgetSaved(history),
  }));
  // What has become of the file meanwhile is news of its own.
  if (session.getState().outside === outside) noteOutside(workspace, null);
}

type Theirs = Pick<Extract<Outside, { kind: 'changed' }>, 'map' | 'fingerprint'>;

function readTheirs({ session }: Workspace): Theirs | null {
  const { outside } = session.getState();
  return outside?.kind === 'changed' ? outside : null;
}

/** What both versions give together; done again if the map is edited meanwhile. */
async function mergeWith(
  { document }: Workspace,
  theirs: Theirs,
  choices: Choices,
): Promise<Merge> {
  for (;;) {
    const { known, map } = document.getState();
    const merge = await mergeSoon({ base: known, ours: map, theirs: theirs.map }, choices);
    if (document.getState().map === map) return merge;
  }
}

async function takeOver(
  workspace: Workspace,
  theirs: Theirs,
  change: Change,
  label: PlainMessageKey,
): Promise<void> {
  const { document, bridge } = workspace;
  commit(workspace, ok(change), label);
  document.setState({ known: theirs.map });
  noteOutside(workspace, null);
  noteSavedIfSame(workspace);
  await keepFirst(workspace);
  await bridge['document:adopt']({ fingerprint: theirs.fingerprint });
}

/** A map that says what the file says is saved; any other one is not. */
function noteSavedIfSame({ document }: Workspace): void {
  const { map, known } = document.getState();
  const isSame = isEmptyChange(compareMaps(known, map));
  document.setState(({ history }) => ({
    history: isSame ? markSaved(history) : forgetSaved(history),
  }));
}

function show(workspace: Workspace, outside: Outside, text: string): void {
  noteOutside(workspace, outside);
  announce(workspace.session, text);
}

/** Notes what has become of the file. Dialogs on how it differs go with that: they would come back with the next news. */
export function noteOutside({ session }: Workspace, outside: Outside | null): void {
  session.setState({ outside });
  if (outside?.kind === 'changed') return;
  closePanel(session, 'differences');
  closePanel(session, 'merge');
}
