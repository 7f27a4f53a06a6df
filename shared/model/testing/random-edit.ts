import { createRandom } from '../../base/random.ts';
import type { Relation, Target } from '../argument.ts';
import type { ArgumentMap } from '../argument-map.ts';
import { connect, flipRelation, retarget, updateArgument } from '../edits/arguments.ts';
import { cite, uncite, updateCitation } from '../edits/citations.ts';
import { addCoPremise, joinPremise, leavePremise } from '../edits/co-premises.ts';
import { updateDetails } from '../edits/details.ts';
import { duplicateBranch } from '../edits/duplicate-branch.ts';
import type { Edit } from '../edits/edit.ts';
import { addFrame, joinFrame, leaveFrame, updateFrame } from '../edits/frames.ts';
import { addLens, removeLens, renameLens, weighPosition } from '../edits/lenses.ts';
import { mergeStatements } from '../edits/merge-statements.ts';
import { moveBranch, moveIntoPremises } from '../edits/move-branch.ts';
import { moveStatements } from '../edits/move-statements.ts';
import { addNote, updateNote } from '../edits/notes.ts';
import { removeBranch, removeEntities } from '../edits/remove-entities.ts';
import { reorderArgument } from '../edits/reorder-argument.ts';
import { addSource, removeSource, updateSource } from '../edits/sources.ts';
import { splitStatement } from '../edits/split-statement.ts';
import { addReply, addStatement, changeKind, updateStatement } from '../edits/statements.ts';
import { renewIds } from '../fragment.ts';
import {
  type ArgumentId,
  createIdMaker,
  type FrameId,
  type NoteId,
  type SourceId,
  type StatementId,
} from '../ids.ts';
import { cutBranch } from '../queries/cut-fragment.ts';
import { argumentsFrom } from '../queries/index-arguments.ts';
import { createText, type Dice } from '../random-text.ts';
import { createStatement, STATEMENT_KINDS, type Statement } from '../statement.ts';

/** An edit somebody might ask for, mostly of things the map holds, and what it was called. */
export interface RandomEdit {
  readonly name: string;
  readonly make: (map: ArgumentMap) => Edit;
}

/** Draws one edit of any kind for the map. `serial` must differ from call to call: ids hold it. */
export function drawEdit(dice: Dice, map: ArgumentMap, serial: number): RandomEdit {
  const draw = createDrawer(dice, map, serial);
  const [name, make] = dice.pick(Object.entries(listEdits(draw)));
  return { name: `${serial} ${name}`, make };
}

interface Drawer {
  readonly dice: Dice;
  readonly statement: StatementId;
  readonly other: StatementId;
  readonly argument: ArgumentId;
  readonly sibling: ArgumentId;
  readonly source: SourceId;
  readonly note: NoteId;
  readonly frame: FrameId;
  readonly relation: Relation;
  readonly target: Target;
  readonly newStatement: Statement;
  readonly newArgument: ArgumentId;
  readonly figure: number;
  readonly text: string;
  readonly serial: number;
}

function createDrawer(dice: Dice, map: ArgumentMap, serial: number): Drawer {
  const draw = <Id extends string>(table: ReadonlyMap<Id, unknown>): Id =>
    dice.pick([...table.keys(), ...(dice.chance(0.05) || table.size === 0 ? ['none' as Id] : [])]);
  const argument = draw(map.arguments);
  const siblings = [...map.arguments.values()].filter(
    ({ target }) => target.id === map.arguments.get(argument)?.target.id,
  );
  const isTaken = dice.chance(0.03);
  return {
    dice,
    statement: draw(map.statements),
    other: draw(map.statements),
    argument,
    sibling: siblings.length > 0 && dice.chance(0.9) ? dice.pick(siblings).id : argument,
    source: draw(map.sources),
    note: draw(map.notes),
    frame: draw(map.frames),
    relation: dice.pick(['supports', 'attacks']),
    target: dice.chance(0.7)
      ? { kind: 'statement', id: draw(map.statements) }
      : { kind: 'argument', id: draw(map.arguments) },
    newStatement: createStatement({
      id: (isTaken ? 's1' : `t${serial}`) as StatementId,
      kind: dice.pick(STATEMENT_KINDS),
      text: createText(dice),
      at: { x: dice.below(99), y: dice.below(99) },
    }),
    newArgument: (isTaken ? 'a1' : `b${serial}`) as ArgumentId,
    figure: dice.chance(0.1) ? dice.pick([-1, 2, Number.NaN]) : dice.below(101) / 100,
    text: createText(dice),
    serial,
  };
}

function listEdits(draw: Drawer): Record<string, RandomEdit['make']> {
  return { ...listLinkEdits(draw), ...listStatementEdits(draw), ...listOtherEdits(draw) };
}

function listLinkEdits(draw: Drawer): Record<string, RandomEdit['make']> {
  const { argument, sibling, statement: premise, relation, target } = draw;
  return {
    connect: (map) => connect(map, { argumentId: draw.newArgument, premise, target, relation }),
    reply: (map) =>
      addReply(map, {
        statement: draw.newStatement,
        argument: { id: draw.newArgument, relation, target },
      }),
    addCoPremise: (map) => addCoPremise(map, { argument, statement: draw.newStatement }),
    joinPremise: (map) => joinPremise(map, { argument, premise }),
    leavePremise: (map) =>
      leavePremise(map, {
        argument,
        premise: map.arguments.get(argument)?.premises.at(-1) ?? premise,
      }),
    updateArgument: (map) => updateArgument(map, argument, { weight: draw.figure }),
    flipRelation: (map) => flipRelation(map, argument),
    retarget: (map) => retarget(map, { argument, target }),
    moveBranch: (map) =>
      moveBranch(map, {
        statement: premise,
        from: argumentsFrom(map, premise)[0]?.id ?? null,
        target,
        newArgument: draw.newArgument,
        relation,
      }),
    moveIntoPremises: (map) =>
      moveIntoPremises(map, {
        statement: premise,
        from: argumentsFrom(map, premise)[0]?.id ?? null,
        argument,
      }),
    before: (map) => reorderArgument(map, { argument, before: sibling }),
    after: (map) => reorderArgument(map, { argument, after: sibling }),
  };
}

function listStatementEdits(draw: Drawer): Record<string, RandomEdit['make']> {
  const { dice, statement, other, figure, text } = draw;
  return {
    addStatement: (map) => addStatement(map, { statement: draw.newStatement }),
    updateText: (map) => updateStatement(map, statement, { text }),
    judge: (map) => updateStatement(map, statement, { credence: figure, burden: undefined }),
    changeKind: (map) => changeKind(map, { statement, kind: dice.pick(STATEMENT_KINDS) }),
    move: (map) => {
      const places = new Map<StatementId | NoteId, { x: number; y: number }>([
        [statement, { x: figure, y: 1 }],
        [draw.note, { x: 2, y: figure }],
      ]);
      return moveStatements(map, places);
    },
    remove: (map) => removeEntities(map, [statement, draw.argument]),
    removeBranch: (map) => removeBranch(map, dice.chance(0.5) ? statement : draw.argument),
    duplicateBranch: (map) => {
      const ids = createIdMaker(createRandom(draw.serial));
      const links = argumentsFrom(map, statement).map(({ id }) => [id, ids.argument()] as const);
      const fragment = cutBranch(map, statement);
      return duplicateBranch(map, {
        root: statement,
        ids: renewIds(fragment, ids),
        links: new Map(links),
      });
    },
    split: (map) => splitStatement(map, { statement, text, addition: draw.newStatement }),
    merge: (map) => mergeStatements(map, { kept: statement, merged: other }),
  };
}

function listOtherEdits(draw: Drawer): Record<string, RandomEdit['make']> {
  const { statement, source, note, frame, text, serial } = draw;
  const citation = { source, locator: text };
  return {
    addSource: (map) =>
      addSource(map, {
        source: { id: `d${serial}` as SourceId, type: 'report', title: text, author: [] },
      }),
    updateSource: (map) => updateSource(map, source, { title: text, issued: undefined }),
    removeSource: (map) => removeSource(map, source),
    cite: (map) => cite(map, { statement, citation }),
    updateCitation: (map) => updateCitation(map, { statement, index: 0, citation }),
    uncite: (map) => uncite(map, { statement, index: 0 }),
    addNote: (map) =>
      addNote(map, { note: { id: `o${serial}` as NoteId, text, at: { x: draw.figure, y: 0 } } }),
    updateNote: (map) => updateNote(map, note, { text }),
    removeNote: (map) => removeEntities(map, [note]),
    addFrame: (map) =>
      addFrame(map, { frame: { id: `g${serial}` as FrameId, title: text, members: [statement] } }),
    updateFrame: (map) => updateFrame(map, frame, { title: text, hue: 'teal' }),
    joinFrame: (map) => joinFrame(map, { frame, members: [statement, note] }),
    leaveFrame: (map) =>
      leaveFrame(map, { frame, members: [map.frames.get(frame)?.members[0] ?? statement] }),
    removeFrame: (map) => removeEntities(map, [frame]),
    updateDetails: (map) => updateDetails(map, { title: text }),
    addLens: (map) => addLens(map, { name: text, weights: [] }),
    weighPosition: (map) =>
      weighPosition(map, 'A budget hawk', { position: statement, weight: draw.figure }),
    renameLens: (map) => renameLens(map, 'A budget hawk', text),
    removeLens: (map) => removeLens(map, 'A budget hawk'),
    judgeBetween: (map) =>
      updateStatement(map, statement, { credenceRange: { low: draw.figure, high: 0.9 } }),
  };
}
