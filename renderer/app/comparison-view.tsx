import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { COMMAND_TABLE, type CommandId } from '../../shared/commands/command-table.ts';
import { countManners } from '../../shared/comparison/changed-fields.ts';
import { uniteMaps } from '../../shared/comparison/unite-maps.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { Canvas } from '../canvas/canvas.tsx';
import { MannerLegend } from '../panels/comparison/manner-legend.tsx';
import { createDocumentStore } from '../state/document-store.ts';
import { type Comparison, createSessionStore } from '../state/session-store.ts';
import { restoreVersionBranch } from '../state/versions.ts';
import { say } from '../state/words.ts';
import { createWorkspace, type Workspace } from '../state/workspace.ts';
import { useSession, useWorkspace, WorkspaceContext } from '../state/workspace-context.ts';
import { Dialog } from '../ui/dialog.tsx';
import styles from './comparison-view.module.css';
import { takeKeys } from './take-keys.ts';

const VIEWS: readonly CommandId[] = [
  'view.zoomIn',
  'view.zoomOut',
  'view.actualSize',
  'view.fit',
  'view.fitSelection',
];

/** Whether a command does no more than look about in the map. */
function looksAbout(id: CommandId): boolean {
  return COMMAND_TABLE[id].submenu === 'go' || VIEWS.includes(id);
}

/** Two maps on one canvas of its own, to be looked at: what differs is marked, nothing can be edited. */
export function ComparisonView() {
  const { session } = useWorkspace();
  const comparison = useSession((state) => state.comparison);
  return (
    <Dialog
      isOpen={comparison !== null}
      onClose={() => session.setState({ comparison: null })}
      title={say('comparison.title')}
      closeLabel={say('comparison.close')}
      size="window"
    >
      {comparison !== null && <ComparedMaps {...comparison} />}
    </Dialog>
  );
}

function ComparedMaps({ before, after, isOfVersion }: Comparison) {
  const outer = useWorkspace();
  const united = useMemo(() => uniteMaps(before, after), [before, after]);
  const counts = useMemo(() => countManners(united.difference), [united]);
  const workspace = useMemo((): Workspace => {
    const { map, marks } = united;
    const { session, background, bridge, ids } = outer;
    const { theme, language, textSize } = session.getState();
    const shown = createSessionStore();
    const restoreEarlier = (root: StatementId) => {
      restoreVersionBranch(outer, before, root);
      const now = outer.document.getState().map;
      session.setState({ comparison: { before, after: now, isOfVersion } });
    };
    shown.setState({
      theme,
      language,
      textSize,
      openPanels: new Set(['minimap']),
    });
    const document = createDocumentStore({
      map,
      name: '',
      place: '',
      isFile: false,
      access: 'comparison',
      isLocked: false,
    });
    const compared = { marks, restoreEarlier: isOfVersion ? restoreEarlier : null };
    const parts = { document, session: shown, background, bridge, ids, compared };
    return createWorkspace(parts, outer.geometry.getState());
  }, [united, before, isOfVersion, outer]);
  const place = useRef<HTMLDivElement>(null);
  useLookingAbout(workspace, place);
  return (
    <div ref={place} className={styles.comparison}>
      <MannerLegend counts={counts} />
      <div className={styles.stage}>
        <WorkspaceContext value={workspace}>
          <Canvas />
        </WorkspaceContext>
      </div>
    </div>
  );
}

/** The keys that look about, wherever in the dialog they are pressed: beyond it, arrows are stopped as its own. */
function useLookingAbout(workspace: Workspace, place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const dialog = place.current?.closest<HTMLElement>('[role="dialog"]');
    const lookAbout = (event: KeyboardEvent) => takeKeys(event, workspace, looksAbout);
    dialog?.addEventListener('keydown', lookAbout);
    return () => dialog?.removeEventListener('keydown', lookAbout);
  }, [workspace, place]);
}
