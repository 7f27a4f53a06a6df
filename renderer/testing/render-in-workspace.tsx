import type { ReactNode } from 'react';
import type { Workspace } from '../state/workspace.ts';
import { WorkspaceContext } from '../state/workspace-context.ts';
import { type Rendered, render } from './render.tsx';

/** Shows a part of the window that reads a workspace. */
export function renderInWorkspace(workspace: Workspace, element: ReactNode): Rendered {
  return render(<WorkspaceContext value={workspace}>{element}</WorkspaceContext>);
}
