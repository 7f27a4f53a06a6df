import { isOpenableName } from '../../shared/format/file-names.ts';
import { attempt } from '../state/attempt.ts';
import { notify } from '../state/session-store.ts';
import { say } from '../state/words.ts';
import type { Workspace } from '../state/workspace.ts';

/** Opens maps that are dropped on the window. */
export function openDroppedFiles(workspace: Workspace): () => void {
  const accept = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  const open = (event: DragEvent) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    for (const file of files) openDropped(workspace, file);
  };
  window.addEventListener('dragover', accept);
  window.addEventListener('drop', open);
  return () => {
    window.removeEventListener('dragover', accept);
    window.removeEventListener('drop', open);
  };
}

function openDropped(workspace: Workspace, file: File): void {
  if (isOpenableName(file.name)) {
    const open = workspace.bridge['document:open-dropped'];
    void attempt(workspace, 'document:open-dropped', () => open(file));
  } else {
    notify(workspace.session, 'problem', say('notice.dropRefused'));
  }
}
