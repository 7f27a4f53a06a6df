import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Settings } from '../../shared/ipc/shell-payloads.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { DamagedPage } from '../panels/problems/damaged-page.tsx';
import { FailedPage } from '../panels/problems/failed-page.tsx';
import { RecoveryPage } from '../panels/recovery/recovery-page.tsx';
import { nameMap } from '../state/name-map.ts';
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
import { useKeptForLater } from './use-kept-for-later.ts';
import { Window } from './window.tsx';

type Stage =
  | { readonly kind: 'reading' }
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

/** Reads the window's document, then shows it, or what keeps it from being shown. */
export function App({ bridge }: { readonly bridge: Bridge }) {
  const [stage, setStage] = useState<Stage>({ kind: 'reading' });
  const latest = useRef<Promise<Stage>>(null);
  const enter = (next: Promise<Stage>) => {
    latest.current = next;
    void next
      .catch((error: unknown) => failStage(bridge, error))
      .then((entered) => {
        // What was asked for first may come last, and is no longer the window's document.
        if (latest.current === next) setStage(entered);
      });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a bridge is read once.
  useEffect(() => enter(readStage(bridge)), [bridge]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `enter` differs in each render, and does the same.
  useEffect(
    () =>
      bridge['on:document:replaced'](() => {
        // Before anything is asked: what the old document still says would be taken for the new one's.
        flushSync(() => setStage(leave));
        enter(readStage(bridge));
      }),
    [bridge],
  );
  useKeptForLater(bridge, stage.kind === 'open' ? stage.workspace : null);
  // A file that another program mends opens at once.
  const isDamaged = stage.kind === 'damaged';
  // biome-ignore lint/correctness/useExhaustiveDependencies: `enter` differs in each render, and does the same.
  useEffect(() => {
    if (!isDamaged) return;
    return bridge['on:document:changed-outside'](({ state }) => {
      if (state === 'changed') enter(readStage(bridge));
    });
  }, [bridge, isDamaged]);
  const close = () => void bridge['window:close']({ edited: false });
  switch (stage.kind) {
    case 'reading':
      return null;
    case 'failed':
      return <FailedPage {...stage} onClose={close} />;
    case 'damaged': {
      const { salvaged } = stage;
      const openAnyway = salvaged && (() => enter(openAnew(bridge, salvaged)));
      return <DamagedPage document={stage} onOpenAnyway={openAnyway} onClose={close} />;
    }
    case 'recoverable': {
      const choose = (choice: 'recover' | 'open-saved' | 'discard') =>
        enter(decideRecovery(bridge, stage, choice));
      return <RecoveryPage document={stage} onChoose={choose} onClose={close} />;
    }
    case 'open':
      return <Window {...stage} />;
  }
}

function leave(stage: Stage): Stage {
  return stage.kind === 'open' ? { ...stage, isLeaving: true } : stage;
}

async function readSettings(bridge: Bridge): Promise<Settings> {
  const settings = await bridge['settings:read']();
  speak(settings.language);
  chooseTheme(settings.theme);
  return settings;
}

async function readStage(bridge: Bridge): Promise<Stage> {
  const [settings, opened] = await Promise.all([readSettings(bridge), bridge['document:read']()]);
  if (opened.kind === 'failed') {
    const { message, path } = opened;
    await bridge['document:set-status']({ edited: false, title: path });
    return { kind: 'failed', message, path };
  }
  const { recovery } = opened;
  const found = recovery === undefined ? null : openRecovery(opened, recovery, IDS);
  if (found !== null) return enterRecovery(bridge, found, settings);
  const document = openDocument(opened, IDS);
  if (document.kind === 'ready') return openStage(bridge, document, settings);
  await bridge['document:set-status']({ edited: false, title: opened.name });
  return document;
}

async function enterRecovery(
  bridge: Bridge,
  found: RecoverableDocument,
  settings: Settings,
): Promise<Stage> {
  if (!found.recovery.isAsked) return openStage(bridge, found.recovered, settings);
  const title = found.name === '' ? nameMap(found.recovered.map) : found.name;
  await bridge['document:set-status']({ edited: false, title });
  return found;
}

async function decideRecovery(
  bridge: Bridge,
  offered: RecoverableDocument,
  choice: 'recover' | 'open-saved' | 'discard',
): Promise<Stage> {
  if (!(await bridge['recovery:choose']({ choice }))) return offered;
  return choice === 'recover' ? openAnew(bridge, offered.recovered) : readStage(bridge);
}

/** Opens a document that was decided on only now: settings may have changed meanwhile. */
async function openAnew(bridge: Bridge, document: ReadyDocument): Promise<Stage> {
  return openStage(bridge, document, await readSettings(bridge));
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
