import { type RefObject, useEffect, useRef } from 'react';
import { argumentsOn } from '../../../shared/model/queries/index-arguments.ts';
import type { OutlineRow } from '../../../shared/model/queries/outline-rows.ts';
import { selectBesideHeld } from '../../commands/go-to.ts';
import { toggleFold } from '../../commands/look-commands.ts';
import { startWriting } from '../../state/editing.ts';
import { select } from '../../state/session-store.ts';
import type { Workspace } from '../../state/workspace.ts';
import { useSession, useWorkspace } from '../../state/workspace-context.ts';
import { holdsFocus } from './holds-focus.ts';
import { useActiveRow } from './use-active-row.ts';
import { useReturnFromWriting } from './use-return-from-writing.ts';
import { useRows } from './use-rows.ts';

/** The outline's lines, the one that is active, and what can be done to them. */
export interface Outline {
  readonly rows: readonly OutlineRow[];
  /** Place of the active line; -1 when there is none. */
  readonly active: number;
  /** To be put on the active line, which has the focus while the tree does. */
  readonly activeLine: RefObject<HTMLDivElement | null>;
  /** Key of the line that is written, if one is. */
  readonly edited: string | null;
  readonly isExpanded: (row: OutlineRow) => boolean | null;
  /** By keys; what is held stays selected. */
  readonly go: (row: OutlineRow | undefined) => void;
  /** By the mouse. */
  readonly pick: (row: OutlineRow) => void;
  readonly toggle: (row: OutlineRow) => void;
  readonly edit: (row: OutlineRow) => void;
}

export function useOutline(): Outline {
  const workspace = useWorkspace();
  const rows = useRows();
  const { active, setActive } = useActiveRow(rows);
  const edited = useSession(({ writing }) => writing?.row ?? null);
  const activeLine = useRef<HTMLDivElement>(null);
  // Read before the line or the field that has it may go.
  const hadFocus = holdsFocus(activeLine.current);
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (hadFocus && edited === null && (isLost || holdsFocus(activeLine.current)))
      activeLine.current?.focus({ preventScroll: true });
  });
  useReturnFromWriting(activeLine);
  return {
    rows,
    active,
    activeLine,
    edited,
    isExpanded: (row) => isExpanded(workspace, row),
    go: (row) => {
      if (row === undefined) return;
      setActive(row);
      selectBesideHeld(workspace, row.id);
      workspace.session.getState().viewer?.show(row.id);
    },
    pick: (row) => {
      setActive(row);
      select(workspace.session, [row.id]);
      workspace.session.getState().viewer?.show(row.id);
    },
    toggle: ({ id }) => toggleFold(workspace, id),
    edit: ({ id, key }) => startWriting(workspace, id, { row: key }),
  };
}

function isExpanded({ document, session }: Workspace, { id, isRepeat }: OutlineRow) {
  const hasReplies = argumentsOn(document.getState().map, id).length > 0;
  return isRepeat || !hasReplies ? null : !session.getState().view.folded.has(id);
}
