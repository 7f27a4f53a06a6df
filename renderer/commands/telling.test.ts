import { afterEach, describe, expect, it } from 'vitest';
import { COMMAND_IDS, type CommandId } from '../../shared/commands/command-table.ts';
import type { Language } from '../../shared/messages/language.ts';
import { speak } from '../state/words.ts';
import { driveCommands } from '../testing/drive-commands.ts';
import { findLack } from './run-command.ts';

const MAP = `
  motion M "Homework should go"
  position P "Pupils need rest"
  evidence e "A study of 40 schools. It ran for a year."
  P supports M
  r supports P as a1
  e + c supports P as a2
  o attacks P
  u attacks a1
  loose supports r
  claim free
`;

/** What a command may find: what was selected, what was run on it, and what was selected after that. */
interface Scene {
  readonly picked: string;
  readonly first?: readonly CommandId[];
  readonly next?: string;
}

const SCENES: readonly Scene[] = [
  { picked: '' },
  { picked: 'e' },
  { picked: 'r' },
  { picked: 'o' },
  { picked: 'P' },
  { picked: 'a1' },
  { picked: 'o free' },
  { picked: 'o r' },
  { picked: 'r', first: ['edit.delete'] },
  { picked: 'r', first: ['edit.delete', 'edit.undo'] },
  { picked: 'r o', first: ['edit.copy', 'edit.selectNone'] },
  { picked: 'M', first: ['statement.kindClaim'] },
  { picked: 'r o', first: ['arrange.frame'] },
  { picked: 'r o', first: ['arrange.frame'], next: 'r o e' },
];

// What changes the map only once something is written, or opens a panel in which one does.
const TO_BE_WRITTEN: readonly CommandId[] = [
  'statement.edit',
  'statement.addSource',
  'arrange.renameFrame',
];

interface Run {
  readonly hasChanged: boolean;
  readonly said: string | null;
}

async function tryOut(
  id: CommandId,
  { picked, first = [], next = '' }: Scene,
): Promise<Run | null> {
  const { workspace, run, select, readMap } = driveCommands(MAP);
  const { session } = workspace;
  if (picked !== '') select(...picked.split(' '));
  for (const earlier of first) await run(earlier);
  if (next !== '') select(...next.split(' '));
  if (findLack(workspace, id) !== null) return null;
  const [map, { serial }] = [readMap(), session.getState().announcement];
  await run(id);
  const { announcement } = session.getState();
  return {
    hasChanged: readMap() !== map,
    said: announcement.serial === serial ? null : announcement.text,
  };
}

function needsWritable(id: CommandId): boolean {
  const { workspace } = driveCommands(MAP, { document: { access: 'newer-version' } });
  return findLack(workspace, id) === 'writable';
}

/** By its need, so that a new command is asked too. */
const EDITING: readonly CommandId[] = [
  'edit.undo',
  'edit.redo',
  ...COMMAND_IDS.filter(needsWritable),
];

/** What is said in the first scene in which the command changes the map; undefined where none is. */
async function listen(id: CommandId): Promise<string | undefined> {
  for (const scene of SCENES) {
    const run = await tryOut(id, scene);
    if (run?.hasChanged === true) return run.said ?? '';
  }
  return undefined;
}

afterEach(() => speak('en'));

describe('commands that change the map', () => {
  it.each<Language>(['en', 'ja'])('tell of it, shortly (%s)', async (language) => {
    speak(language);
    const unchanged: CommandId[] = [];
    for (const id of EDITING) {
      const said = await listen(id);
      if (said === undefined) unchanged.push(id);
      else expect([id, said]).toEqual([id, expect.stringMatching(/^.{1,60}$/)]);
    }
    // Otherwise, the scenes above would be too few to hear them all.
    expect(unchanged).toEqual(TO_BE_WRITTEN);
  });
});
