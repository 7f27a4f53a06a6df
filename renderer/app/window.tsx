import { useMemo } from 'react';
import { resolveLanguage } from '../../shared/messages/language.ts';
import { Canvas } from '../canvas/canvas.tsx';
import { MarksKey } from '../canvas/marks-key.tsx';
import { CrossExamination } from '../panels/cross-examination/cross-examination.tsx';
import { CruxHeat } from '../panels/evaluation/crux-heat.tsx';
import { EvaluationPanel } from '../panels/evaluation/evaluation-panel.tsx';
import { FirstEvaluation } from '../panels/evaluation/first-evaluation.tsx';
import { WhatIfBar } from '../panels/evaluation/what-if-bar.tsx';
import { FirstSteps } from '../panels/first-steps/first-steps.tsx';
import { HintBar } from '../panels/hints/hint-bar.tsx';
import { Inspector } from '../panels/inspector/inspector.tsx';
import { LensBar } from '../panels/lens/lens-bar.tsx';
import { Announcer } from '../panels/notices/announcer.tsx';
import { Notices } from '../panels/notices/notices.tsx';
import { Outline } from '../panels/outline/outline.tsx';
import { DifferencesDialog } from '../panels/outside/differences-dialog.tsx';
import { MergeDialog } from '../panels/outside/merge-dialog.tsx';
import { OutsideBar } from '../panels/outside/outside-bar.tsx';
import { CommandPalette } from '../panels/palette/command-palette.tsx';
import { PictureDialog } from '../panels/pictures/picture-dialog.tsx';
import { PrintDialog } from '../panels/print/print-dialog.tsx';
import { ReviewPanel } from '../panels/review/review-panel.tsx';
import { SearchBar } from '../panels/search/search-bar.tsx';
import { ShortcutSheet } from '../panels/shortcuts/shortcut-sheet.tsx';
import { StartOffer } from '../panels/start/start-offer.tsx';
import { Toolbar } from '../panels/toolbar/toolbar.tsx';
import { ValueLenses } from '../panels/value-lenses/value-lenses.tsx';
import { VersionsDialog } from '../panels/versions/versions-dialog.tsx';
import type { Workspace } from '../state/workspace.ts';
import { useSession, WorkspaceContext } from '../state/workspace-context.ts';
import { tipSide } from '../ui/tip.ts';
import { Tooltips } from '../ui/tooltips.tsx';
import { ComparisonView } from './comparison-view.tsx';
import { FailureBoundary } from './failure-boundary.tsx';
import { useShell } from './use-shell.ts';
import { useShortcuts } from './use-shortcuts.ts';
import styles from './window.module.css';

/** A window with an open document; a document that is being left is still shown but does nothing more. */
export function Window({ workspace, serial, isLeaving }: WindowProps) {
  const acting = isLeaving ? null : workspace;
  useShell(acting);
  useShortcuts(acting);
  // One element for one document, so that leaving it renders nothing.
  const frame = useMemo(() => <FrameInLanguage serial={serial} />, [serial]);
  return (
    <WorkspaceContext value={workspace}>
      <FailureBoundary workspace={workspace}>{frame}</FailureBoundary>
    </WorkspaceContext>
  );
}

interface WindowProps {
  readonly workspace: Workspace;
  /** Differs for each document that the window shows one after the other. */
  readonly serial: number;
  readonly isLeaving: boolean;
}

// Words stand in every component, so another language is another frame.
function FrameInLanguage({ serial }: { readonly serial: number }) {
  const choice = useSession((state) => state.language);
  return <Frame key={resolveLanguage(choice, navigator.language)} serial={serial} />;
}

function Frame({ serial }: { readonly serial: number }) {
  return (
    <div className={styles.frame}>
      <header data-pane="toolbar" className={styles.top}>
        <Toolbar />
      </header>
      <Document key={serial} />
      <Tooltips />
    </div>
  );
}

/** Everything that must be gone when another document takes this one's place. */
function Document() {
  const isInspectorOpen = useSession((state) => state.openPanels.has('inspector'));
  const isOutlineOpen = useSession((state) => state.openPanels.has('outline'));
  const isEvaluationOpen = useSession((state) => state.openPanels.has('evaluation'));
  const isReviewOpen = useSession((state) => state.openPanels.has('review'));
  return (
    <>
      {(isOutlineOpen || isReviewOpen || isEvaluationOpen) && (
        <div className={styles.left} {...tipSide('right')}>
          {isOutlineOpen && <Outline />}
          {isReviewOpen && <ReviewPanel />}
          {isEvaluationOpen && <EvaluationPanel />}
        </div>
      )}
      <main className={styles.main}>
        <div className={styles.over} data-over="map">
          <OutsideBar />
          <div className={styles.bars}>
            <WhatIfBar />
            <LensBar />
            <SearchBar />
          </div>
        </div>
        <div className={styles.stage}>
          <Canvas />
          <StartOffer />
          <div className={styles.corner}>
            <Notices />
            <FirstSteps />
            <MarksKey />
          </div>
        </div>
      </main>
      {isInspectorOpen && (
        <aside className={styles.side} {...tipSide('left')}>
          <Inspector />
        </aside>
      )}
      <div className={styles.foot}>
        <HintBar />
      </div>
      <CommandPalette />
      <ShortcutSheet />
      <PictureDialog />
      <DifferencesDialog />
      <MergeDialog />
      <VersionsDialog />
      <ComparisonView />
      <CrossExamination />
      <ValueLenses />
      <PrintDialog />
      <FirstEvaluation />
      <CruxHeat />
      <Announcer />
    </>
  );
}
