import { attempt } from '../state/attempt.ts';
import { takeUpNews } from '../state/outside.ts';
import type { Workspace } from '../state/workspace.ts';

/** Takes up what other programs do to the document's file. */
export function followFile(workspace: Workspace): () => void {
  return workspace.bridge['on:document:changed-outside'](({ state }) => {
    void attempt(workspace, 'following the file', () => takeUpNews(workspace, state));
  });
}
