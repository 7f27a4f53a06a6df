import { attempt } from '../state/attempt.ts';
import { takeUpLock, takeUpNews } from '../state/outside.ts';
import type { Workspace } from '../state/workspace.ts';

/** Takes up what other programs do to the document's file. */
export function followFile(workspace: Workspace): () => void {
  const { bridge } = workspace;
  const stops = [
    bridge['on:document:changed-outside'](({ state }) => {
      void attempt(workspace, 'following the file', () => takeUpNews(workspace, state));
    }),
    bridge['on:document:writable-outside'](({ writable }) => takeUpLock(workspace, !writable)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
