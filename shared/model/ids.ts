import type { Brand } from '../base/brand.ts';
import type { Random } from '../base/random.ts';

/** Names a map. */
export type MapId = Brand<string, 'MapId'>;
/** Names a statement; unique among all ids of its map. */
export type StatementId = Brand<string, 'StatementId'>;
/** Names an argument; unique among all ids of its map. */
export type ArgumentId = Brand<string, 'ArgumentId'>;
/** Names a source; unique among all ids of its map. */
export type SourceId = Brand<string, 'SourceId'>;
/** Names a note; unique among all ids of its map. */
export type NoteId = Brand<string, 'NoteId'>;
/** Names a frame; unique among all ids of its map. */
export type FrameId = Brand<string, 'FrameId'>;

// No vowels, so that no id spells a word; no look-alikes.
const ALPHABET = '23456789bcdfghjkmnpqrstvwxz';
const LENGTH = 9;

function createId(prefix: string, random: Random): string {
  let id = prefix;
  for (let index = 0; index < LENGTH; index += 1) {
    id += ALPHABET[Math.floor(random() * ALPHABET.length)];
  }
  return id;
}

const MADE_FORM = new RegExp(`^[msacnf][${ALPHABET}]{${LENGTH}}$`);

/** Whether an id looks like one that an `IdMaker` made, and so is almost certainly unique. */
export function hasMadeForm(id: string): boolean {
  return MADE_FORM.test(id);
}

/** Makes the ids of new entities. The odds that makers with different seeds collide are 1 in 10^12. */
export interface IdMaker {
  readonly map: () => MapId;
  readonly statement: () => StatementId;
  readonly argument: () => ArgumentId;
  readonly source: () => SourceId;
  readonly note: () => NoteId;
  readonly frame: () => FrameId;
}

/** Makes ids such as `s7kq2mzf4d` from the given numbers; repeatable when `random` is. */
export function createIdMaker(random: Random): IdMaker {
  return {
    map: () => createId('m', random) as MapId,
    statement: () => createId('s', random) as StatementId,
    argument: () => createId('a', random) as ArgumentId,
    source: () => createId('c', random) as SourceId,
    note: () => createId('n', random) as NoteId,
    frame: () => createId('f', random) as FrameId,
  };
}
