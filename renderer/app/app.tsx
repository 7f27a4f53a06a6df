import { useEffect, useState } from 'react';
import type { OpenedDocument, ReadFailure } from '../../shared/ipc/outcomes.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { DamagedPage } from '../panels/problems/damaged-page.tsx';
import { FailedPage } from '../panels/problems/failed-page.tsx';
import {
  type DamagedDocument,
  openDocument,
  type ReadyDocument,
  salvageDocument,
} from '../state/opening.ts';
import type { Workspace } from '../state/workspace.ts';
import { assembleWorkspace, IDS } from './assemble-workspace.ts';
import { Window } from './window.tsx';

type Stage =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly failure: ReadFailure }
  | {
      readonly kind: 'damaged';
      readonly document: DamagedDocument;
      readonly opened: OpenedDocument;
    }
  | { readonly kind: 'open'; readonly workspace: Workspace };

/** Reads the window's document, then shows it, or what keeps it from being shown. */
export function App({ bridge }: { readonly bridge: Bridge }) {
  const [stage, setStage] = useState<Stage>({ kind: 'reading' });
  useEffect(() => {
    void readStage(bridge).then(setStage);
  }, [bridge]);
  const close = () => void bridge['window:close']({ edited: false });
  switch (stage.kind) {
    case 'reading':
      return null;
    case 'failed':
      return <FailedPage {...stage.failure} onClose={close} />;
    case 'damaged': {
      const { opened, document } = stage;
      const openAnyway = () => {
        const ready = salvageDocument(opened);
        if (ready !== null) void openStage(bridge, ready).then(setStage);
      };
      return <DamagedPage document={document} onOpenAnyway={openAnyway} onClose={close} />;
    }
    case 'open':
      return <Window workspace={stage.workspace} />;
  }
}

async function readStage(bridge: Bridge): Promise<Stage> {
  const opened = await bridge['document:read']();
  if (opened.kind === 'failed') {
    await bridge['document:set-status']({ edited: false, title: opened.path });
    return { kind: 'failed', failure: opened };
  }
  const document = openDocument(opened, IDS);
  if (document.kind === 'ready') return openStage(bridge, document);
  await bridge['document:set-status']({ edited: false, title: opened.name });
  return { kind: 'damaged', document, opened };
}

async function openStage(bridge: Bridge, document: ReadyDocument): Promise<Stage> {
  const settings = await bridge['settings:read']();
  return { kind: 'open', workspace: assembleWorkspace(bridge, document, settings) };
}
