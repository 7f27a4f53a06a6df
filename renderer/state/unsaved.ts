import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { type DocumentState, isEdited } from './document-store.ts';
import type { SessionState } from './session-store.ts';

/** Whether something would be lost with the window: edits, or text that is still being written. */
export function holdsUnsaved(document: DocumentState, session: SessionState): boolean {
  return isEdited(document) || holdsUnfinishedText(document, session);
}

/** The map as a save would write it now: text that is still being written is in it. */
export function takeInDraft({
  map,
  writing,
}: Pick<DocumentState, 'map'> & Pick<SessionState, 'writing'>): ArgumentMap {
  const statement = writing === null ? undefined : map.statements.get(writing.id);
  if (writing === null || statement === undefined) return map;
  const text = writing.draft.trim();
  if (text === statement.text) return map;
  const statements = new Map(map.statements).set(writing.id, { ...statement, text });
  return { ...map, statements };
}

function holdsUnfinishedText({ map }: DocumentState, { writing }: SessionState): boolean {
  return writing !== null && map.statements.get(writing.id)?.text !== writing.draft.trim();
}
