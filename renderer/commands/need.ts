import type { en } from '../../shared/messages/en.ts';
import type { Workspace } from '../state/workspace.ts';
import {
  canEdit,
  hasSelection,
  readMap,
  selectedArgument,
  selectedNote,
  selectedStatement,
  selectedStatements,
} from './selection.ts';

/** Names what is missing where a command cannot be done; its words are the message `lack.NAME`. */
export type Lack = keyof (typeof en)['lack'];

/** Something that a command needs. */
export interface Need {
  readonly lack: Lack;
  readonly isMet: (workspace: Workspace) => boolean;
}

export const WRITABLE: Need = { lack: 'writable', isMet: canEdit };

export const SOMETHING: Need = { lack: 'something', isMet: hasSelection };

export const ONE_STATEMENT: Need = {
  lack: 'oneStatement',
  isMet: (workspace) => selectedStatement(workspace) !== null,
};

/** A statement or a note. */
export const ONE_TEXT: Need = {
  lack: 'oneStatement',
  isMet: (workspace) => selectedStatement(workspace) !== null || selectedNote(workspace) !== null,
};

export const STATEMENTS: Need = {
  lack: 'statements',
  isMet: (workspace) => selectedStatements(workspace).length > 0,
};

/** A line, or a statement that speaks to something. */
export const ARGUMENT: Need = {
  lack: 'argument',
  isMet: (workspace) => selectedArgument(workspace) !== null,
};

export const NOT_THE_MOTION: Need = {
  lack: 'notTheMotion',
  isMet: (workspace) => selectedStatement(workspace)?.kind !== 'motion',
};

export const NOT_EMPTY: Need = {
  lack: 'notEmpty',
  isMet: (workspace) => readMap(workspace).statements.size > 0,
};

/** Anything that a picture of the whole map would show. */
export const PICTURED: Need = {
  lack: 'notPictured',
  isMet: (workspace) => {
    const { statements, notes, details } = readMap(workspace);
    return statements.size > 0 || notes.size > 0 || details.title.trim() !== '';
  },
};
