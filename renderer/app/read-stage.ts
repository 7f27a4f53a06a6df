import type { Settings } from '../../shared/ipc/shell-payloads.ts';
import type { Bridge } from '../bridge/bridge.ts';
import {
  type DamagedDocument,
  openDocument,
  openRecovery,
  type ReadyDocument,
  type RecoverableDocument,
} from '../state/opening.ts';
import { describeFailure, reportFailure } from '../state/report-failure.ts';
import { chooseTheme } from '../state/theme.ts';
import { say, speak } from '../state/words.ts';
import type { Workspace } from '../state/workspace.ts';
import { assembleWorkspace, IDS } from './assemble-workspace.ts';

/** What a window shows: its document, or what prevents it from being shown. */
export type Stage =
  | { readonly kind: 'failed'; readonly message: string; readonly path: string }
  | DamagedDocument
  | RecoverableDocument
  | OpenStage;

interface OpenStage {
  readonly kind: 'open';
  /** Differs for each document of this page. */
  readonly serial: number;
  readonly workspace: Workspace;
  /** Whether another document is being read in its place. */
  readonly isLeaving: boolean;
}

let openedCount = 0;

/** Reads the window's document. Whatever goes wrong is a stage too, and in the log. */
export function readStage(bridge: Bridge): Promise<Stage> {
  return read(bridge).catch((error: unknown) => failStage(bridge, error));
}

/** Opens a document that was decided on only now: settings may have changed meanwhile. */
export function openAnew(bridge: Bridge, document: ReadyDocument): Promise<Stage> {
  return readSettings(bridge).then(
    (settings) => openStage(bridge, document, settings),
    (error: unknown) => failStage(bridge, error),
  );
}

/** Does what was chosen to become of edits that were never saved. */
export async function decideRecovery(
  bridge: Bridge,
  offered: RecoverableDocument,
  choice: 'recover' | 'open-saved' | 'discard',
): Promise<Stage> {
  try {
    if (!(await bridge['recovery:choose']({ choice }))) return offered;
  } catch (error) {
    return failStage(bridge, error);
  }
  return choice === 'recover' ? openAnew(bridge, offered.recovered) : readStage(bridge);
}

async function read(bridge: Bridge): Promise<Stage> {
  const [settings, opened] = await Promise.all([readSettings(bridge), bridge['document:read']()]);
  if (opened.kind === 'failed') {
    const { message, path } = opened;
    return { kind: 'failed', message, path };
  }
  const { recovery } = opened;
  const found = recovery === undefined ? null : openRecovery(opened, recovery, IDS);
  if (found?.recovery.isAsked === true) return found;
  const document = found === null ? openDocument(opened, IDS) : found.recovered;
  return document.kind === 'ready' ? openStage(bridge, document, settings) : document;
}

async function readSettings(bridge: Bridge): Promise<Settings> {
  const settings = await bridge['settings:read']();
  speak(settings.language);
  chooseTheme(settings.theme);
  return settings;
}

function openStage(bridge: Bridge, document: ReadyDocument, settings: Settings): Stage {
  const workspace = assembleWorkspace(bridge, document, settings);
  openedCount += 1;
  return { kind: 'open', serial: openedCount, workspace, isLeaving: false };
}

async function failStage(bridge: Bridge, error: unknown): Promise<Stage> {
  await reportFailure(bridge, 'opening', error);
  const message = say('notice.commandFailed', { reason: describeFailure(error) });
  return { kind: 'failed', message, path: '' };
}
