import { parseMap } from '../../../shared/format/parse.ts';
import { readJournal, writeChange, writeOpening } from '../../../shared/journal/journal.ts';
import { replayJournal } from '../../../shared/journal/replay-journal.ts';
import { mutateText } from './mutate.ts';
import { type FuzzOptions, runRounds } from './run-rounds.ts';

const CHANGES = 6;

/**
 * Reads damaged journals of real maps: nothing may throw, and no change may come back that was not
 * written, or out of turn. Gives the seeds that failed, with what failed.
 */
export function fuzzJournals(
  texts: readonly string[],
  options: FuzzOptions,
): Promise<readonly string[]> {
  return runRounds(texts, options, (text, random) => {
    // One character a byte, so that damage falls anywhere.
    const damaged = mutateText(Buffer.from(writeJournal(text)).toString('latin1'), random);
    return readDamaged(Buffer.from(damaged, 'latin1'));
  });
}

function writeJournal(text: string): Uint8Array {
  const records = [writeOpening({ place: { kind: 'empty' } }, text, 0)];
  for (let index = 0; index < CHANGES; index += 1) {
    const before = records.at(-1)?.checksum ?? 0;
    records.push(writeChange(`{"details":{"title":"${index}"}}`, index, before));
  }
  return Buffer.concat(records.map(({ bytes }) => bytes));
}

function readDamaged(bytes: Uint8Array): string | null {
  try {
    const journal = readJournal(bytes);
    if (journal === null) return null;
    if (parseMap(replayJournal(journal)).kind !== 'map') return 'what came back is no map';
    const titles = journal.changes.map(({ details }) => JSON.stringify(details));
    const areWritten = titles.every((title, index) => title === `{"title":"${index}"}`);
    return areWritten ? null : `other changes came back than were written: ${titles.join(' ')}`;
  } catch (error) {
    return `threw ${String(error)}`;
  }
}
