import { type RefObject, useEffect, useRef, useState } from 'react';
import { updateStatement } from '../../../shared/model/edits/statements.ts';
import { argumentsOn } from '../../../shared/model/queries/index-arguments.ts';
import type { OutlineRow } from '../../../shared/model/queries/outline-rows.ts';
import { toggleFold } from '../../commands/look-commands.ts';
import { commitWriting } from '../../state/editing.ts';
import { select } from '../../state/session-store.ts';
import type { Workspace } from '../../state/workspace.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { useActiveRow } from './use-active-row.ts';
import { useReturnFromWriting } from './use-return-from-writing.ts';
import { useRows } from './use-rows.ts';

/** The outline's lines, the one that is active, and what can be done to them. */
export interface Outline {
  readonly rows: readonly OutlineRow[];
  /** Place of the active line; -1 when there is none. */
  readonly active: number;
  /** To be put on the active line, which then takes the focus when it ought to. */
  readonly activeLine: RefObject<HTMLDivElement | null>;
  /** Key of the line that is written, if one is. */
  readonly edited: string | null;
  readonly isExpanded: (row: OutlineRow) => boolean | null;
  readonly go: (row: OutlineRow | undefined) => void;
  readonly toggle: (row: OutlineRow) => void;
  readonly edit: (row: OutlineRow) => void;
  /** Null leaves the text as it was. */
  readonly endEdit: (row: OutlineRow, text: string | null) => void;
  /** Lets the active line take the focus when it is shown next. */
  readonly keepFocus: () => void;
}

export function useOutline(): Outline {
  const workspace = useWorkspace();
  const rows = useRows();
  const { active, setActive } = useActiveRow(rows);
  const [edited, setEdited] = useState<string | null>(null);
  const activeLine = useRef<HTMLDivElement>(null);
  const takesFocus = useRef(false);
  useEffect(() => {
    if (!takesFocus.current || edited !== null) return;
    takesFocus.current = false;
    activeLine.current?.focus({ preventScroll: true });
  });
  const keepFocus = () => {
    takesFocus.current = true;
  };
  useReturnFromWriting(activeLine);
  return {
    rows,
    active,
    activeLine,
    edited,
    keepFocus,
    isExpanded: (row) => isExpanded(workspace, row),
    go: (row) => {
      if (row === undefined) return;
      keepFocus();
      setActive(row);
      select(workspace.session, [row.id]);
      workspace.session.getState().viewer?.show(row.id);
    },
    toggle: ({ id }) => toggleFold(workspace, id),
    edit: ({ key }) => {
      if (workspace.document.getState().access === 'writable') setEdited(key);
    },
    endEdit: ({ id }, text) => {
      setEdited(null);
      if (text !== null) rewrite(workspace, id, text.trim());
    },
  };
}

function isExpanded({ document, session }: Workspace, { id, isRepeat }: OutlineRow) {
  const hasReplies = argumentsOn(document.getState().map, id).length > 0;
  return isRepeat || !hasReplies ? null : !session.getState().view.folded.has(id);
}

function rewrite(workspace: Workspace, id: OutlineRow['id'], text: string): void {
  const { map } = workspace.document.getState();
  if (map.statements.get(id)?.text === text) return;
  commitWriting(workspace, updateStatement(map, id, { text }), 'command.statement.edit');
}
