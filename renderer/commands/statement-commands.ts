import type { Size } from '../../shared/layout/box.ts';
import { measureCard } from '../../shared/layout/card.ts';
import { insertCoPremise, insertReply } from '../../shared/layout/placement/insert-reply.ts';
import type { Insertion } from '../../shared/layout/placement/insertion.ts';
import { placeFree } from '../../shared/layout/placement/place-statement.ts';
import { addRoomToWrite } from '../../shared/layout/placement/room-to-write.ts';
import type { PlainMessageKey } from '../../shared/messages/message-key.ts';
import type { Relation, Target } from '../../shared/model/argument.ts';
import { flipRelation } from '../../shared/model/edits/arguments.ts';
import { addCoPremise } from '../../shared/model/edits/co-premises.ts';
import { moveStatements } from '../../shared/model/edits/move-statements.ts';
import { addReply, addStatement, changeKind } from '../../shared/model/edits/statements.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { findMotion } from '../../shared/model/queries/find-motion.ts';
import {
  createStatement,
  type Point,
  type Statement,
  type StatementKind,
} from '../../shared/model/statement.ts';
import { editInSteps } from '../state/edit-in-steps.ts';
import {
  commit,
  commitMoving,
  commitWriting,
  finishWriting,
  startWriting,
  writingKey,
} from '../state/editing.ts';
import { announce } from '../state/session-store.ts';
import { say } from '../state/words.ts';
import type { Workspace } from '../state/workspace.ts';
import type { CommandAction } from './command-action.ts';
import { ARGUMENT, NOT_THE_MOTION, ONE_STATEMENT, ONE_TEXT, WRITABLE } from './need.ts';
import { readWishedPoint } from './read-wished-point.ts';
import {
  readMap,
  selectedArgument,
  selectedNote,
  selectedStatement,
  selectedStatements,
} from './selection.ts';

interface Reply {
  readonly kind: StatementKind;
  readonly relation: Relation;
  readonly label: PlainMessageKey;
}

function createEmptyStatement(workspace: Workspace, kind: StatementKind): Statement {
  return createStatement({ id: workspace.ids.statement(), kind, text: '', at: { x: 0, y: 0 } });
}

/** The text that a card still to be written should have room for. */
function sizeOf(workspace: Workspace, statement: Statement): Size {
  return addRoomToWrite(measureCard(statement, readMap(workspace).sources).size, statement.kind);
}

/** Where such a card goes that is to begin near a point. */
function placeNear(workspace: Workspace, statement: Statement, near: Point): Point {
  const { boxes } = workspace.geometry.getState();
  const map = readMap(workspace);
  const size = sizeOf(workspace, statement);
  const { height } = measureCard(statement, map.sources).size;
  return placeFree(map, boxes, { near: { ...near, y: near.y + (size.height - height) / 2 }, size });
}

/** Adds a statement that speaks to the target and starts writing it; by its siblings, or near a point. */
function reply(
  workspace: Workspace,
  target: Target,
  { kind, relation, label }: Reply,
  near?: Point,
): void {
  const map = readMap(workspace);
  // Where cards lie is read, and they are not there yet.
  workspace.session.getState().gliding?.finish();
  const { boxes } = workspace.geometry.getState();
  const empty = createEmptyStatement(workspace, kind);
  const size = sizeOf(workspace, empty);
  const least = measureCard(empty, map.sources).size;
  const { at, moved }: Insertion =
    near === undefined
      ? insertReply(map, boxes, { target, relation, size, least })
      : { at: placeNear(workspace, empty, near), moved: new Map() };
  const argument = { id: workspace.ids.argument(), relation, target };
  const edit = editInSteps(map, [
    () => addReply(map, { statement: { ...empty, at }, argument }),
    (after) => moveStatements(after, moved),
  ]);
  showNew(workspace, empty.id, commitMoving(workspace, edit, label, writingKey(empty.id)));
}

/** Adds a reason for a statement, or an objection to it, near a point of the canvas. */
export function replyNear(
  workspace: Workspace,
  statement: StatementId,
  relation: Relation,
  near: Point,
): void {
  const isSupport = relation === 'supports';
  const label = isSupport ? 'command.statement.addReason' : 'command.statement.addObjection';
  const target = { kind: 'statement', id: statement } as const;
  reply(workspace, target, { kind: 'claim', relation, label }, near);
}

function showNew(workspace: Workspace, id: Statement['id'], wasMade: boolean): void {
  if (!wasMade) return;
  startWriting(workspace, id, { isNew: true });
  workspace.session.getState().viewer?.reveal(id);
}

function replyToStatement(options: Reply): CommandAction {
  return {
    needs: [WRITABLE, ONE_STATEMENT],
    run: (workspace) => {
      finishWriting(workspace);
      const statement = selectedStatement(workspace);
      if (statement !== null) reply(workspace, { kind: 'statement', id: statement.id }, options);
    },
  };
}

const ADD_UNDERCUT: CommandAction = {
  needs: [WRITABLE, ARGUMENT],
  run: (workspace) => {
    finishWriting(workspace);
    const argument = selectedArgument(workspace);
    if (argument === null) return;
    const label = 'command.statement.addUndercut';
    const target = { kind: 'argument', id: argument.id } as const;
    reply(workspace, target, { kind: 'claim', relation: 'attacks', label });
  },
};

const ADD_CO_PREMISE: CommandAction = {
  needs: [WRITABLE, ARGUMENT],
  run: (workspace) => {
    finishWriting(workspace);
    const argument = selectedArgument(workspace);
    if (argument === null) return;
    const map = readMap(workspace);
    const empty = createEmptyStatement(workspace, 'claim');
    const { boxes } = workspace.geometry.getState();
    const size = sizeOf(workspace, empty);
    const least = measureCard(empty, map.sources).size;
    const premise = { argument: argument.id, size, least };
    const { at, moved } = insertCoPremise(map, boxes, premise);
    const edit = editInSteps(map, [
      () => addCoPremise(map, { argument: argument.id, statement: { ...empty, at } }),
      (after) => moveStatements(after, moved),
    ]);
    const label = 'command.statement.addCoPremise';
    showNew(workspace, empty.id, commitMoving(workspace, edit, label, writingKey(empty.id)));
  },
};

/** Adds a statement that is not linked to anything yet, where the user wants it. */
export function addLoose(
  workspace: Workspace,
  kind: StatementKind,
  near = readWishedPoint(workspace),
): void {
  finishWriting(workspace);
  const map = readMap(workspace);
  const empty = createEmptyStatement(workspace, kind);
  const at = placeNear(workspace, empty, near);
  const edit = addStatement(map, { statement: { ...empty, at } });
  const label = 'command.statement.addLoose';
  showNew(workspace, empty.id, commit(workspace, edit, label, writingKey(empty.id)));
}

function takePosition(relation: Relation, label: PlainMessageKey): CommandAction {
  return {
    needs: [WRITABLE],
    run: (workspace) => {
      finishWriting(workspace);
      const motion = findMotion(readMap(workspace));
      if (motion === null) {
        addLoose(workspace, 'position');
        return;
      }
      const target = { kind: 'statement', id: motion.id } as const;
      reply(workspace, target, { kind: 'position', relation, label });
    },
  };
}

function becomeKind(kind: StatementKind, label: PlainMessageKey): CommandAction {
  return {
    needs: [WRITABLE, ONE_STATEMENT],
    isChecked: (workspace) => {
      const statements = selectedStatements(workspace);
      return statements.length > 0 && statements.every((statement) => statement.kind === kind);
    },
    run: (workspace) => {
      const statement = selectedStatement(workspace);
      if (statement === null) return;
      const edit = changeKind(readMap(workspace), { statement: statement.id, kind });
      if (commitWriting(workspace, edit, 'submenu.kind')) announce(workspace.session, say(label));
    },
  };
}

/** Adds a statement that does to the same target what the selected one does. */
const ADD_SIBLING: CommandAction = {
  needs: [WRITABLE, ONE_STATEMENT, NOT_THE_MOTION],
  run: (workspace) => {
    finishWriting(workspace);
    const statement = selectedStatement(workspace);
    if (statement === null) return;
    const argument = selectedArgument(workspace);
    const { kind } = statement;
    if (argument === null) {
      addLoose(workspace, kind);
      return;
    }
    const { relation, target } = argument;
    reply(workspace, target, { kind, relation, label: 'command.statement.addSibling' });
  },
};

export const STATEMENT_COMMANDS = {
  'statement.edit': {
    needs: [WRITABLE, ONE_TEXT],
    run: (workspace) => {
      const statement = selectedStatement(workspace);
      if (statement !== null) startWriting(workspace, statement.id);
      const note = selectedNote(workspace);
      if (note !== null) workspace.session.getState().viewer?.writeNote(note.id);
    },
  },
  'statement.addReason': replyToStatement({
    kind: 'claim',
    relation: 'supports',
    label: 'command.statement.addReason',
  }),
  'statement.addObjection': replyToStatement({
    kind: 'claim',
    relation: 'attacks',
    label: 'command.statement.addObjection',
  }),
  'statement.addEvidence': replyToStatement({
    kind: 'evidence',
    relation: 'supports',
    label: 'command.statement.addEvidence',
  }),
  'statement.addCoPremise': ADD_CO_PREMISE,
  'statement.addUndercut': ADD_UNDERCUT,
  'statement.addSibling': ADD_SIBLING,
  'statement.addPosition': takePosition('supports', 'command.statement.addPosition'),
  'statement.addPositionAgainst': takePosition('attacks', 'command.statement.addPositionAgainst'),
  'statement.addLoose': {
    needs: [WRITABLE],
    run: (workspace) => addLoose(workspace, 'claim'),
  },
  'statement.kindMotion': becomeKind('motion', 'command.statement.kindMotion'),
  'statement.kindPosition': becomeKind('position', 'command.statement.kindPosition'),
  'statement.kindClaim': becomeKind('claim', 'command.statement.kindClaim'),
  'statement.kindEvidence': becomeKind('evidence', 'command.statement.kindEvidence'),
  'statement.flipRelation': {
    needs: [WRITABLE, ARGUMENT],
    run: (workspace) => {
      const argument = selectedArgument(workspace);
      if (argument === null) return;
      const edit = flipRelation(readMap(workspace), argument.id);
      if (!commit(workspace, edit, 'command.statement.flipRelation')) return;
      const isSupport = argument.relation === 'attacks';
      announce(workspace.session, say(isSupport ? 'legend.support' : 'legend.attack'));
    },
  },
} satisfies Readonly<Record<string, CommandAction>>;
