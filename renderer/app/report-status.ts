import { type DocumentState, isEdited } from '../state/document-store.ts';
import { nameMap } from '../state/name-map.ts';
import type { SessionState } from '../state/session-store.ts';
import type { Workspace } from '../state/workspace.ts';

/** Tells the main process what the document is called and whether it is edited, when that changes. */
export function reportStatus({ document, session, bridge }: Workspace): () => void {
  let reported = '';
  const report = () => {
    const state = document.getState();
    const status = {
      edited: isEdited(state) || holdsUnfinishedText(state, session.getState()),
      title: state.isFile ? state.name : nameMap(state.map),
    };
    const text = JSON.stringify(status);
    if (text === reported) return;
    reported = text;
    void bridge['document:set-status'](status);
  };
  report();
  const stops = [
    document.subscribe(report),
    session.subscribe((state, before) => {
      // An untitled map is called so in each language.
      if (state.writing !== before.writing || state.language !== before.language) report();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

// Text still being written is lost with the window as much as any other edit.
function holdsUnfinishedText({ map }: DocumentState, { writing }: SessionState): boolean {
  return writing !== null && map.statements.get(writing.id)?.text !== writing.draft.trim();
}
