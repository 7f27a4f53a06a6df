import { measureCard } from '../../shared/layout/card.ts';
import { insertCoPremise } from '../../shared/layout/placement/insert-reply.ts';
import type { Insertion } from '../../shared/layout/placement/insertion.ts';
import { placeFree } from '../../shared/layout/placement/place-statement.ts';
import { mergeStatements } from '../../shared/model/edits/merge-statements.ts';
import { moveStatements } from '../../shared/model/edits/move-statements.ts';
import { splitStatement } from '../../shared/model/edits/split-statement.ts';
import { updateStatement } from '../../shared/model/edits/statements.ts';
import { findSentenceEnd } from '../../shared/model/queries/find-sentence-end.ts';
import { argumentsFrom } from '../../shared/model/queries/index-arguments.ts';
import { createStatement, type Statement } from '../../shared/model/statement.ts';
import { editInSteps } from '../state/edit-in-steps.ts';
import {
  commit,
  commitMoving,
  commitWriting,
  finishWriting,
  startWriting,
  writingKey,
} from '../state/editing.ts';
import { select } from '../state/session-store.ts';
import type { Workspace } from '../state/workspace.ts';
import type { CommandAction } from './command-action.ts';
import { settleOn } from './go-to.ts';
import { type Need, ONE_STATEMENT, WRITABLE } from './need.ts';
import { readMap, selectedStatement, selectedStatements } from './selection.ts';
import { tellLack } from './tell-lack.ts';

interface Cut {
  readonly statement: Statement;
  readonly text: string;
  readonly index: number;
  /** The statement is being written, and was made for it. */
  readonly isNew: boolean;
  readonly isWriting: boolean;
}

/** Where the selected statement would be split: at the cursor while it is written, otherwise by sentence. */
function findCut(workspace: Workspace): Cut | null {
  const statement = selectedStatement(workspace);
  if (statement === null || statement.kind === 'motion') return null;
  const { writing } = workspace.session.getState();
  const isWriting = writing?.id === statement.id;
  const text = isWriting ? writing.draft : statement.text;
  const index = (isWriting ? readCursor(text) : null) ?? findSentenceEnd(text);
  if (index === null) return null;
  return { statement, text, index, isWriting, isNew: isWriting && writing.isNew };
}

/** The cursor of the field being written in, if there is text on both sides of it. */
function readCursor(text: string): number | null {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement) || field.value !== text) return null;
  const cursor = field.selectionStart;
  const isInside = text.slice(0, cursor).trim() !== '' && text.slice(cursor).trim() !== '';
  return isInside ? cursor : null;
}

function split(workspace: Workspace): void {
  const cut = findCut(workspace);
  if (cut === null) {
    tellLack(workspace, 'statement.split', 'cursor');
    return;
  }
  const { statement, text, index, isNew, isWriting } = cut;
  const map = readMap(workspace);
  const { kind } = statement;
  const empty = { id: workspace.ids.statement(), kind, text: text.slice(index).trim() };
  const addition = createStatement({ ...empty, at: { x: 0, y: 0 } });
  const { at, moved } = insertBeside(workspace, statement, addition);
  const parts = { statement: statement.id, text: text.slice(0, index).trim() };
  const edit = editInSteps(map, [
    () => splitStatement(map, { ...parts, addition: { ...addition, at } }),
    (after) => moveStatements(after, moved),
  ]);
  workspace.session.setState({ writing: null });
  const key = isNew ? writingKey(statement.id) : undefined;
  if (!commitMoving(workspace, edit, 'command.statement.split', key)) return;
  select(workspace.session, [addition.id]);
  if (isWriting) startWriting(workspace, addition.id);
  workspace.session.getState().viewer?.reveal(addition.id);
}

function insertBeside(workspace: Workspace, statement: Statement, addition: Statement): Insertion {
  const map = readMap(workspace);
  const { boxes } = workspace.geometry.getState();
  const { size } = measureCard(addition, map.sources);
  const argument = argumentsFrom(map, statement.id)[0];
  if (argument !== undefined) return insertCoPremise(map, boxes, { argument: argument.id, size });
  const box = boxes.get(statement.id);
  const near = box === undefined ? statement.at : { x: box.x + 1.5 * box.width, y: box.y };
  return { at: placeFree(map, boxes, { near, size }), moved: new Map() };
}

function readTwo(workspace: Workspace): readonly [Statement, Statement] | null {
  const [kept, merged, ...others] = selectedStatements(workspace);
  const isPair = kept !== undefined && merged !== undefined && others.length === 0;
  return isPair && workspace.session.getState().selection.size === 2 ? [kept, merged] : null;
}

/** The first selected takes over the other; what the other said, unless the same, follows its text. */
function merge(workspace: Workspace): void {
  finishWriting(workspace);
  const pair = readTwo(workspace);
  if (pair === null) return;
  const [kept, merged] = pair;
  const label = 'command.statement.merge';
  const key = `merge ${kept.id} ${merged.id}`;
  const edit = mergeStatements(readMap(workspace), { kept: kept.id, merged: merged.id });
  if (!commit(workspace, edit, label, key)) return;
  const text = joinTexts(kept.text, merged.text);
  commitWriting(workspace, updateStatement(readMap(workspace), kept.id, { text }), label, key);
  settleOn(workspace, kept.id);
}

// Japanese sentences follow each other without a blank.
function joinTexts(first: string, second: string): string {
  if (second === '' || first === second) return first;
  if (first === '') return second;
  return /[。！？、」』）]$/u.test(first) ? `${first}${second}` : `${first} ${second}`;
}

// While one writes, the cursor moves without any event to listen for.
const TWO_PARTS: Need = {
  lack: 'twoParts',
  isMet: (workspace) =>
    workspace.session.getState().writing !== null || findCut(workspace) !== null,
};

export const REWRITE_COMMANDS = {
  'statement.split': {
    needs: [WRITABLE, ONE_STATEMENT, TWO_PARTS],
    run: split,
  },
  'statement.merge': {
    needs: [WRITABLE, { lack: 'twoStatements', isMet: (workspace) => readTwo(workspace) !== null }],
    run: merge,
  },
} satisfies Readonly<Record<string, CommandAction>>;
