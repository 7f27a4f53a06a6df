import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { DocumentState } from './document-store.ts';
import type { Geometry } from './geometry.ts';
import type { SessionState } from './session-store.ts';
import type { Workspace } from './workspace.ts';

export const WorkspaceContext = createContext<Workspace | null>(null);

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (workspace === null) throw new Error('Rendered outside of a workspace');
  return workspace;
}

export function useDocument<Part>(read: (state: DocumentState) => Part): Part {
  return useStore(useWorkspace().document, read);
}

export function useSession<Part>(read: (state: SessionState) => Part): Part {
  return useStore(useWorkspace().session, read);
}

export function useGeometry<Part>(read: (state: Geometry) => Part): Part {
  return useStore(useWorkspace().geometry, read);
}
