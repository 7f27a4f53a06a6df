import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Bridge } from '../bridge/bridge.ts';
import { surfaceOf } from '../canvas/canvas-surface.ts';
import { DamagedPage } from '../panels/problems/damaged-page.tsx';
import { FailedPage } from '../panels/problems/failed-page.tsx';
import { RecoveryPage } from '../panels/recovery/recovery-page.tsx';
import { nameMap } from '../state/name-map.ts';
import type { Workspace } from '../state/workspace.ts';
import { decideRecovery, openAnew, readStage, type Stage } from './read-stage.ts';
import { useKeptForLater } from './use-kept-for-later.ts';
import { Window } from './window.tsx';

interface Props {
  readonly bridge: Bridge;
  /** What was read before there was anything to show it. */
  readonly first: Stage;
  /** Shows a map before the window of it is rendered; fulfilled when it has been seen. */
  readonly showMap: (workspace: Workspace) => Promise<void>;
}

/** Shows the window's document, or what prevents that, and any document that replaces it. */
export function App({ bridge, first, showMap }: Props) {
  const [stage, setStage] = useState(first);
  const latest = useRef<Promise<Stage>>(null);
  const enter = (next: Promise<Stage>) => {
    latest.current = next;
    // An earlier request may be answered last, and is then no longer the window's document.
    const isLatest = () => latest.current === next;
    void next.then(async (entered) => {
      if (isLatest() && entered.kind === 'open') await showMap(entered.workspace);
      if (isLatest()) setStage(entered);
      else if (entered.kind === 'open') surfaceOf(entered.workspace).stopPainting();
    });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: `enter` differs in each render, and does the same.
  useEffect(
    () =>
      bridge['on:document:replaced'](() => {
        // Before anything is asked: what the old document still reports would be taken for the new one's.
        flushSync(() => setStage(leave));
        enter(readStage(bridge));
      }),
    [bridge],
  );
  // After the page hears what main tells a window that listens, which this says, too.
  useEffect(() => {
    if (stage.kind === 'open') return;
    void bridge['document:set-status']({ edited: false, title: nameStage(stage) });
  }, [bridge, stage]);
  // A second choice while edits are being recovered would discard the result of the first.
  const decided = useRef<Stage>(null);
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
    case 'failed':
      return <FailedPage {...stage} onClose={close} />;
    case 'damaged': {
      const { salvaged } = stage;
      const openAnyway = salvaged && (() => enter(openAnew(bridge, salvaged)));
      return <DamagedPage document={stage} onOpenAnyway={openAnyway} onClose={close} />;
    }
    case 'recoverable': {
      const decide = (choice: 'recover' | 'open-saved' | 'discard') => {
        decided.current = stage;
        const next = decideRecovery(bridge, stage, choice);
        enter(next);
        void next.then((after) => {
          if (after === stage) decided.current = null;
        });
      };
      const unlessDecided = (act: () => void) => {
        if (decided.current !== stage) act();
      };
      return (
        <RecoveryPage
          document={stage}
          onChoose={(choice) => unlessDecided(() => decide(choice))}
          onClose={() => unlessDecided(close)}
        />
      );
    }
    case 'open':
      return <Window {...stage} />;
  }
}

function leave(stage: Stage): Stage {
  return stage.kind === 'open' ? { ...stage, isLeaving: true } : stage;
}

function nameStage(stage: Exclude<Stage, { kind: 'open' }>): string {
  if (stage.kind === 'failed') return stage.path;
  return stage.kind === 'damaged' || stage.name !== '' ? stage.name : nameMap(stage.recovered.map);
}
