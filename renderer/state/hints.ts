import { memoizeWeakly } from '../../shared/base/memoize-weakly.ts';
import type { CommandId } from '../../shared/commands/command-table.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { ArgumentId, StatementId } from '../../shared/model/ids.ts';
import { WHOLE_VIEW } from '../../shared/model/map-view.ts';
import { argumentsFrom, argumentsOn } from '../../shared/model/queries/index-arguments.ts';
import type { HintName } from './hint-name.ts';
import type { SessionState } from './session-store.ts';

/** What a hint looks at. */
export interface Situation {
  readonly map: ArgumentMap;
  readonly session: SessionState;
}

/** One line that teaches something. */
export interface Hint {
  readonly name: HintName;
  /** Whether it would help now. */
  readonly isDue: (situation: Situation) => boolean;
  /** How often what it teaches has been done: once that grows, the hint counts as known. */
  readonly count: (situation: Situation) => number;
  /** What it teaches, for those who would rather press a button. */
  readonly command?: CommandId;
  /** Also shown during the first steps, which would go astray without it. */
  readonly isEarly?: true;
}

// From these sizes on there is something to select, or to lose sight of.
const SOME_STATEMENTS = 4;
const MANY_STATEMENTS = 16;

/** Every hint, the one for the rarest occasion first. */
export const HINTS: readonly Hint[] = [
  {
    name: 'dropping',
    isDue: ({ session }) => session.dragging !== null,
    count: ({ session }) => (session.dragging?.dropping == null ? 0 : 1),
  },
  {
    name: 'undercut',
    isDue: ({ map, session }) => map.arguments.has(findOnly(session) as ArgumentId),
    count: ({ map }) => countUndercuts(map.arguments),
  },
  {
    name: 'several',
    isDue: ({ session }) => session.hand === 'mouse' && session.selection.size > 1,
    count: ({ map }) => map.frames.size,
  },
  {
    name: 'joining',
    isDue: ({ session }) => session.hand === 'keys' && session.selection.size > 1,
    count: ({ map }) => map.frames.size,
  },
  {
    name: 'another',
    // Just written, so that the next press of what wrote it would hang on it and not stand beside it.
    isDue: ({ map, session }) => {
      const only = findOnly(session);
      return only !== null && only === findLastReply(map);
    },
    count: ({ map }) => countBesideOthers(map.arguments),
    command: 'statement.addSibling',
    isEarly: true,
  },
  {
    name: 'handles',
    isDue: ({ map, session }) =>
      session.hand === 'mouse' && map.arguments.size > 0 && findOnly(session) !== null,
    count: ({ session }) => (session.connecting === null ? 0 : 1),
  },
  {
    name: 'folding',
    isDue: ({ map, session }) =>
      map.statements.size >= SOME_STATEMENTS &&
      argumentsOn(map, findOnly(session) as StatementId).length > 0,
    count: ({ session }) => session.view.folded.size,
  },
  {
    name: 'selecting',
    isDue: (situation) => situation.session.hand === 'mouse' && isOneOfSome(situation),
    count: ({ session }) => (session.selection.size > 1 ? 1 : 0),
  },
  {
    name: 'holding',
    isDue: (situation) => situation.session.hand === 'keys' && isOneOfSome(situation),
    count: ({ session }) => session.held.size,
  },
  {
    name: 'looking',
    isDue: ({ map, session }) =>
      map.statements.size >= MANY_STATEMENTS && findOnly(session) !== null,
    count: ({ session }) => (session.view === WHOLE_VIEW ? 0 : 1),
  },
];

function isOneOfSome({ map, session }: Situation): boolean {
  return map.statements.size >= SOME_STATEMENTS && findOnly(session) !== null;
}

function findOnly({ selection }: SessionState) {
  const [only = null] = selection;
  return selection.size === 1 ? only : null;
}

/** The statement that came last, if it is written, speaks to something, and nothing speaks to it. */
function findLastReply(map: ArgumentMap): StatementId | null {
  const last = [...map.statements.values()].at(-1);
  if (last === undefined || last.text.trim() === '') return null;
  const isReply = argumentsFrom(map, last.id).length > 0 && argumentsOn(map, last.id).length === 0;
  return isReply ? last.id : null;
}

/** How many arguments do to a target what an earlier one does already. */
const countBesideOthers = memoizeWeakly((all: ArgumentMap['arguments']): number => {
  const deeds = new Set(
    [...all.values()].map(({ relation, target }) => `${relation} ${target.id}`),
  );
  return all.size - deeds.size;
});

const countUndercuts = memoizeWeakly((all: ArgumentMap['arguments']): number => {
  let count = 0;
  for (const { target } of all.values()) if (target.kind === 'argument') count += 1;
  return count;
});
