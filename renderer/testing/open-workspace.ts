import { createRandom } from '../../shared/base/random.ts';
import { DEFAULT_SETTINGS } from '../../shared/ipc/default-settings.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { createIdMaker } from '../../shared/model/ids.ts';
import { createDocumentStore, type DocumentState } from '../state/document-store.ts';
import { createSessionStore } from '../state/session-store.ts';
import { createWorkspace, type Workspace } from '../state/workspace.ts';
import { createFakeBridge, type FakeBridge } from './fake-bridge.ts';
import { INLINE_BACKGROUND } from './inline-background.ts';

export interface OpenedWorkspace {
  readonly workspace: Workspace;
  readonly fake: FakeBridge;
}

const NOTHING_BY_ITSELF = { firstSteps: false, hints: false, neighbours: false };

/**
 * A window's workspace on a map where nothing comes up by itself, with a main process in memory, which
 * gives `answers` in place of its own. Ids are the same in every run.
 */
export function openWorkspace(
  map: ArgumentMap,
  document: Partial<Pick<DocumentState, 'name' | 'place' | 'isFile' | 'access' | 'isLocked'>> = {},
  answers: Parameters<typeof createFakeBridge>[0] = {},
): OpenedWorkspace {
  const fake = createFakeBridge(answers);
  const workspace = createWorkspace({
    document: createDocumentStore({
      map,
      name: '',
      place: '',
      isFile: false,
      access: 'writable',
      isLocked: false,
      ...document,
    }),
    session: createSessionStore({ ...DEFAULT_SETTINGS, ...NOTHING_BY_ITSELF }),
    bridge: fake.bridge,
    background: INLINE_BACKGROUND,
    ids: createIdMaker(createRandom(1)),
  });
  return { workspace, fake };
}
