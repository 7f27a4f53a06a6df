import type { CommandId } from '../../shared/commands/command-table.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { readNotation } from '../../shared/model/notation.ts';
import type { Point } from '../../shared/model/statement.ts';
import { isCommandChecked, isCommandEnabled, runCommand } from '../commands/run-command.ts';
import type { CanvasId } from '../state/canvas-id.ts';
import { finishWriting, write } from '../state/editing.ts';
import { select } from '../state/session-store.ts';
import { openWorkspace } from './open-workspace.ts';

export interface DriveOptions {
  /** Where cards lie; the others lie at 0, 0. */
  readonly places?: Readonly<Record<string, Point>>;
  readonly document?: Parameters<typeof openWorkspace>[1];
  /** What the main process answers in place of its own. */
  readonly answers?: Parameters<typeof openWorkspace>[2];
}

/** A workspace on a map in notation, worked on by commands. */
export function driveCommands(notation: string, options: DriveOptions = {}) {
  const start = placeCards(readNotation(notation), options.places ?? {});
  const { workspace, fake } = openWorkspace(start, options.document, options.answers);
  const { session } = workspace;
  const readMap = () => workspace.document.getState().map;
  return {
    workspace,
    fake,
    /** The map it began with. */
    start,
    readMap,
    run: (id: CommandId) => runCommand(workspace, id),
    isEnabled: (id: CommandId) => isCommandEnabled(workspace, id),
    isChecked: (id: CommandId) => isCommandChecked(workspace, id),
    select: (...ids: readonly string[]) => select(session, ids as readonly CanvasId[]),
    selection: () => [...session.getState().selection],
    /** Writes the text that a command opened, and ends with it. */
    type: (text: string) => {
      write(workspace, text);
      finishWriting(workspace);
    },
    links: () => listLinks(readMap()),
    notices: () => session.getState().notices.map(({ text }) => text),
  };
}

function placeCards(map: ArgumentMap, places: Readonly<Record<string, Point>>): ArgumentMap {
  const statements = [...map.statements].map(
    ([id, card]) => [id, { ...card, at: places[id] ?? card.at }] as const,
  );
  return { ...map, statements: new Map(statements) };
}

/** Each argument in the words of its ends, as in notation; an argument as a target is its own line. */
function listLinks(map: ArgumentMap): readonly string[] {
  const nameOf = (id: string): string => {
    const statement = map.statements.get(id as never);
    return statement === undefined ? `(${describe(id)})` : statement.text;
  };
  const describe = (id: string): string => {
    const argument = map.arguments.get(id as never);
    if (argument === undefined) return `${id}?`;
    const premises = argument.premises.map(nameOf).join(' + ');
    return `${premises} ${argument.relation} ${nameOf(argument.target.id)}`;
  };
  return [...map.arguments.values()]
    .sort((first, second) => first.order - second.order)
    .map(({ id }) => describe(id));
}
