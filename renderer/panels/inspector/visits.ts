import { createContext, useCallback, useContext } from 'react';
import type { PlainMessageKey } from '../../../shared/messages/message-key.ts';
import type { Edit } from '../../../shared/model/edits/edit.ts';
import { commitMany } from '../../state/commit-many.ts';
import { commitWriting } from '../../state/editing.ts';
import { useWorkspace } from '../../state/workspace-context.ts';

/** A stay in one field, from when it is entered to when another is. */
export interface Visit {
  number: number;
}

let lastNumber = 0;

export function beginVisit(visit: Visit): void {
  lastNumber += 1;
  visit.number = lastNumber;
}

export const VisitContext = createContext<Visit>({ number: 0 });

function nameVisit({ number }: Visit): string {
  return `visit ${number} `;
}

/**
 * How fields change the document: at once with every key, so that a save never misses what stands
 * in a field; all that is done in one stay in a field is one step of undo.
 */
export function useCommit(): (edit: Edit, label: PlainMessageKey) => boolean {
  const workspace = useWorkspace();
  const visit = useContext(VisitContext);
  return useCallback(
    (edit, label) => commitWriting(workspace, edit, label, `${nameVisit(visit)}${label}`),
    [workspace, visit],
  );
}

/** The same for what may change very many cards, built when it is to be done. */
export function useCommitMany(): (build: () => Edit, label: PlainMessageKey) => Promise<boolean> {
  const workspace = useWorkspace();
  const visit = useContext(VisitContext);
  return useCallback(
    (build, label) => commitMany(workspace, build, label, `${nameVisit(visit)}${label}`),
    [workspace, visit],
  );
}
