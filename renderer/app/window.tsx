import { Canvas } from '../canvas/canvas.tsx';
import { Inspector } from '../panels/inspector/inspector.tsx';
import { Announcer } from '../panels/notices/announcer.tsx';
import { Notices } from '../panels/notices/notices.tsx';
import { ShortcutSheet } from '../panels/shortcuts/shortcut-sheet.tsx';
import { Toolbar } from '../panels/toolbar/toolbar.tsx';
import type { Workspace } from '../state/workspace.ts';
import { useSession, WorkspaceContext } from '../state/workspace-context.ts';
import { FailureBoundary } from './failure-boundary.tsx';
import { useShell } from './use-shell.ts';
import { useShortcuts } from './use-shortcuts.ts';
import styles from './window.module.css';

/** A window with an open document. */
export function Window({ workspace }: { readonly workspace: Workspace }) {
  useShell(workspace);
  useShortcuts(workspace);
  return (
    <WorkspaceContext value={workspace}>
      <FailureBoundary workspace={workspace}>
        <Frame />
      </FailureBoundary>
    </WorkspaceContext>
  );
}

function Frame() {
  const isInspectorOpen = useSession((state) => state.openPanels.has('inspector'));
  return (
    <div className={styles.frame}>
      <header className={styles.top}>
        <Toolbar />
      </header>
      <main className={styles.main}>
        <Canvas />
        <Notices />
      </main>
      {isInspectorOpen && (
        <aside className={styles.side}>
          <Inspector />
        </aside>
      )}
      <ShortcutSheet />
      <Announcer />
    </div>
  );
}
