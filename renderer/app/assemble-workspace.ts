import type { Settings } from '../../shared/ipc/shell-payloads.ts';
import { createIdMaker } from '../../shared/model/ids.ts';
import { findMotion } from '../../shared/model/queries/find-motion.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { createDocumentStore } from '../state/document-store.ts';
import { startWriting } from '../state/editing.ts';
import type { ReadyDocument } from '../state/opening.ts';
import { createSessionStore, type PanelName } from '../state/session-store.ts';
import { createWorkspace, type Workspace } from '../state/workspace.ts';

/** Makes the ids of this window. */
export const IDS = createIdMaker(randomUnit);

/** Makes the workspace of one window. An empty motion is opened for writing at once. */
export function assembleWorkspace(
  bridge: Bridge,
  ready: ReadyDocument,
  settings: Settings,
): Workspace {
  const session = createSessionStore();
  const panels: readonly PanelName[] = ['inspector', 'minimap'];
  session.setState({
    theme: settings.theme,
    openPanels: new Set(panels.filter((panel) => settings[panel as 'inspector' | 'minimap'])),
  });
  const workspace = createWorkspace({
    document: createDocumentStore(ready),
    session,
    bridge,
    ids: IDS,
  });
  const motion = findMotion(ready.map);
  if (motion?.text === '') startWriting(workspace, motion.id);
  return workspace;
}

function randomUnit(): number {
  const [bits] = crypto.getRandomValues(new Uint32Array(1));
  return (bits ?? 0) / 2 ** 32;
}
