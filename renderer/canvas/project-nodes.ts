import { Position } from '@xyflow/react';
import type { Manner } from '../../shared/comparison/changed-fields.ts';
import { hasSameLook } from '../../shared/drawing/card-look.ts';
import { type ArgumentGeometry, JUNCTION_RADIUS } from '../../shared/layout/argument-geometry.ts';
import type { Box, Size } from '../../shared/layout/box.ts';
import { measureNote } from '../../shared/layout/note-card.ts';
import type { Language } from '../../shared/messages/language.ts';
import type { Argument, Relation } from '../../shared/model/argument.ts';
import type { ArgumentMap, EntityId } from '../../shared/model/argument-map.ts';
import type { ArgumentId, NoteId, StatementId } from '../../shared/model/ids.ts';
import type { Note } from '../../shared/model/note.ts';
import { findMotionId } from '../../shared/model/queries/find-motion.ts';
import type { Statement } from '../../shared/model/statement.ts';
import type { CanvasId } from '../state/canvas-id.ts';
import type { Geometry } from '../state/geometry.ts';
import { joinSentences } from '../state/join-spoken.ts';
import { readLanguage, say } from '../state/words.ts';
import type { ArgumentNode, CanvasNode, NoteNode, StatementNode } from './canvas-node.ts';
import { describeArgument } from './describe-argument.ts';
import { describeSources } from './describe-sources.ts';
import { describeStatement } from './describe-statement.ts';
import { listTargets } from './describe-targets.ts';
import { labelMarked } from './label-marked.ts';
import type { Looks } from './painting/marked-looks.ts';
import { rememberWhileSame } from './remember-while-same.ts';
import { placeReplyButton } from './reply-buttons.ts';

interface Shown {
  readonly geometry: Geometry;
  readonly looks: Looks;
  /** What is to be an element. */
  readonly mounted: ReadonlySet<CanvasId>;
  readonly selection: ReadonlySet<CanvasId>;
  /** How what differs does, where two maps are compared. */
  readonly marks: ReadonlyMap<EntityId, Manner>;
  readonly isWritable: boolean;
  /** Whether there is time to find a line that nobody has looked at yet. */
  readonly mayFindLines: () => boolean;
}

// One stop for Tab on the whole canvas; arrow keys lead from card to card.
const STOP = { tabIndex: 0 } as const;
const NO_STOP = { tabIndex: -1 } as const;

/**
 * What React Flow is given: sizes and handles included, so that it measures nothing. A node that
 * shows the same as before is the same object as before, so that only changed cards render again. An argument
 * whose line is still to be found is left out.
 * Costs what is mounted, not what the map holds.
 */
export function projectNodes(
  shown: Shown,
  previous: ReadonlyMap<string, CanvasNode>,
): ReadonlyMap<string, CanvasNode> {
  const nodes = new Map<string, CanvasNode>();
  const stop = findStop(shown);
  for (const id of shown.mounted) {
    const node = createNode(shown, id);
    if (node === null) continue;
    const attributes = id === stop ? STOP : NO_STOP;
    const domAttributes = { ...attributes, ...nameSort(node.type), ...node.domAttributes };
    const ariaLabel = labelMarked(node.ariaLabel ?? '', shown.marks.get(id));
    nodes.set(id, reuse({ ...node, ariaLabel, domAttributes }, previous.get(id)));
  }
  return nodes;
}

/** Where Tab comes to: what was selected last, else the motion, else whatever comes first. */
function findStop({ geometry, mounted, selection }: Shown): CanvasId | null {
  const motion = findMotionId(geometry.map);
  const wishes = [[...selection].at(-1), motion];
  const [first = null] = mounted;
  return wishes.find((id) => id !== undefined && id !== null && mounted.has(id)) ?? first;
}

/** What screen readers call it, in place of React Flow's "node". */
function nameSort(type: CanvasNode['type']) {
  return { 'aria-roledescription': say(`spoken.sort.${type ?? 'statement'}`) };
}

function createNode(shown: Shown, id: CanvasId): CanvasNode | null {
  const { map } = shown.geometry;
  const note = map.notes.get(id as NoteId);
  if (note !== undefined) return createNoteNode(note, shown);
  const argument = map.arguments.get(id as ArgumentId);
  const route = findRoute(shown, id as ArgumentId);
  if (argument !== undefined && route !== undefined) {
    return createArgumentNode(map, argument, route, shown);
  }
  return createCard(shown, id as StatementId);
}

function findRoute({ geometry: { map, routes }, mayFindLines }: Shown, id: ArgumentId) {
  const isWanted = map.arguments.has(id);
  return routes.getFound(id) ?? (isWanted && mayFindLines() ? routes.get(id) : undefined);
}

function createCard(shown: Shown, id: StatementId): StatementNode | null {
  const { map, cards, boxes } = shown.geometry;
  const [statement, card, box] = [map.statements.get(id), cards.get(id), boxes.get(id)];
  const look = shown.looks.get(id);
  if (statement === undefined || card === undefined) return null;
  if (box === undefined || look === undefined) return null;
  const label = describeStatement(map, statement, look);
  return createStatementNode(box, { statement, card, look }, label, shown);
}

function createStatementNode(
  box: Box,
  data: StatementNode['data'],
  ariaLabel: string,
  shown: Shown,
): StatementNode {
  return {
    id: data.statement.id,
    type: 'statement',
    position: { x: box.x, y: box.y },
    ...fixSize(box),
    data,
    selected: shown.selection.has(data.statement.id),
    draggable: shown.isWritable,
    connectable: shown.isWritable,
    ariaLabel,
    domAttributes: describe(data, shown),
    handles: [asSource(box, 'supports'), asSource(box, 'attacks'), wholeAsTarget(box)],
  };
}

function createArgumentNode(
  map: ArgumentMap,
  argument: Argument,
  route: ArgumentGeometry,
  shown: Shown,
): ArgumentNode {
  const size = { width: 2 * JUNCTION_RADIUS, height: 2 * JUNCTION_RADIUS };
  const undercut = map.arguments.get(argument.target.id as ArgumentId);
  const name = describeArgument(argument, undercut, map.statements, readLanguage());
  return {
    id: argument.id,
    type: 'argument',
    position: { x: route.junction.x - JUNCTION_RADIUS, y: route.junction.y - JUNCTION_RADIUS },
    ...fixSize(size),
    data: { route, label: name },
    selected: shown.selection.has(argument.id),
    draggable: false,
    connectable: shown.isWritable,
    ariaLabel: name,
    handles: [wholeAsTarget(size)],
  };
}

function describe({ statement, card }: StatementNode['data'], { geometry: { map } }: Shown) {
  const sources = describeSources(card, readLanguage());
  const told = tell(statement, readLanguage(), ...listTargets(statement, map), sources);
  return told === '' ? {} : { 'aria-description': told };
}

// The same string as before, so that none is compared letter by letter.
const tell = rememberWhileSame((_: Statement, _language: Language, ...parts: readonly string[]) =>
  joinSentences(parts),
);

function createNoteNode(note: Note, shown: Shown): NoteNode {
  return {
    id: note.id,
    type: 'note',
    position: shown.geometry.live.positions.get(note.id) ?? note.at,
    ...fixSize(measureNote(note).size),
    data: { note },
    selected: shown.selection.has(note.id),
    draggable: shown.isWritable,
    connectable: false,
    ariaLabel: say('spoken.named', { name: say('canvas.note'), text: note.text }),
  };
}

function fixSize({ width, height }: Size) {
  return { width, height, measured: { width, height } };
}

function asSource(size: Size, id: Relation) {
  return { id, type: 'source', position: Position.Bottom, ...placeReplyButton(size, id) } as const;
}

function wholeAsTarget({ width, height }: Size) {
  return { id: 'in', type: 'target', position: Position.Top, x: 0, y: 0, width, height } as const;
}

function reuse(node: CanvasNode, earlier: CanvasNode | undefined): CanvasNode {
  const isSame =
    earlier !== undefined &&
    earlier.position.x === node.position.x &&
    earlier.position.y === node.position.y &&
    earlier.width === node.width &&
    earlier.height === node.height &&
    earlier.selected === node.selected &&
    earlier.draggable === node.draggable &&
    earlier.ariaLabel === node.ariaLabel &&
    hasSameAttributes(node.domAttributes, earlier.domAttributes) &&
    showsSame(node, earlier);
  return isSame ? earlier : node;
}

function hasSameAttributes(now: CanvasNode['domAttributes'], before: CanvasNode['domAttributes']) {
  return (
    now?.tabIndex === before?.tabIndex &&
    now?.['aria-roledescription'] === before?.['aria-roledescription'] &&
    now?.['aria-description'] === before?.['aria-description']
  );
}

function showsSame(node: CanvasNode, earlier: CanvasNode): boolean {
  if (node.type === 'statement' && earlier.type === 'statement') {
    const { statement, card, look } = earlier.data;
    return (
      node.data.statement === statement &&
      node.data.card === card &&
      hasSameLook(node.data.look, look)
    );
  }
  if (node.type === 'argument' && earlier.type === 'argument') {
    return node.data.route === earlier.data.route;
  }
  return node.type === 'note' && earlier.type === 'note' && node.data.note === earlier.data.note;
}
