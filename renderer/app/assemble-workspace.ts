import type { Settings } from '../../shared/ipc/shell-payloads.ts';
import { createIdMaker } from '../../shared/model/ids.ts';
import { findMotion } from '../../shared/model/queries/find-motion.ts';
import { startEncoder, startWorker } from '../background/start-thread.ts';
import { createWorkerBackground } from '../background/worker-background.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { createDocumentStore } from '../state/document-store.ts';
import { startWriting } from '../state/editing.ts';
import type { ReadyDocument } from '../state/opening.ts';
import { createSessionStore, notify } from '../state/session-store.ts';
import { say } from '../state/words.ts';
import { createWorkspace, type Workspace } from '../state/workspace.ts';

const BACKGROUND = createWorkerBackground({ startWorker, startEncoder });

/** Makes the ids of this window. */
export const IDS = createIdMaker(randomUnit);

/**
 * Makes the workspace of one window. An empty motion is opened for writing at once, and a file that cannot be written
 * to is reported before anything is written.
 */
export function assembleWorkspace(
  bridge: Bridge,
  ready: ReadyDocument,
  settings: Settings,
): Workspace {
  const workspace = createWorkspace({
    document: createDocumentStore(ready, ready.unsaved),
    session: createSessionStore(settings),
    bridge,
    background: BACKGROUND,
    ids: IDS,
  });
  const motion = findMotion(ready.map);
  if (motion?.text === '') startWriting(workspace, motion.id);
  if (ready.unsaved !== undefined) notify(workspace.session, 'info', say('recovery.recovered'));
  const { looseCount = 0 } = ready;
  if (looseCount > 0) {
    notify(workspace.session, 'info', say('notice.looseAttacks', { count: looseCount }));
  }
  if (ready.isLocked && ready.access === 'writable') {
    notify(workspace.session, 'problem', say('notice.locked', { name: ready.name }));
  }
  return workspace;
}

// Asking for one by one takes most of the time when a large branch is pasted.
const bits = new Uint32Array(1024);
let used = bits.length;

function randomUnit(): number {
  if (used === bits.length) {
    crypto.getRandomValues(bits);
    used = 0;
  }
  const next = bits[used] ?? 0;
  used += 1;
  return next / 2 ** 32;
}
