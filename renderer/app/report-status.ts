import { nameMap } from '../state/name-map.ts';
import { holdsUnsaved } from '../state/unsaved.ts';
import type { Workspace } from '../state/workspace.ts';

/** Tells the main process what the document is called and whether it is edited, when that changes. */
export function reportStatus({ document, session, bridge }: Workspace): () => void {
  let reported = '';
  const report = () => {
    const state = document.getState();
    const status = {
      edited: holdsUnsaved(state, session.getState()),
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
