import { createRandom } from '../../../shared/base/random.ts';
import { parseMap } from '../../../shared/format/parse.ts';
import { readJournal, writeChange, writeOpening } from '../../../shared/journal/journal.ts';
import { replayJournal } from '../../../shared/journal/replay-journal.ts';
import { mutateText } from './mutate.ts';

const CHANGES = 6;

/**
 * Reads damaged journals of real maps: nothing may throw, and no change may come back that was not
 * written, or out of turn. Gives the seeds that failed, with what failed.
 */
export function fuzzJournals(
  texts: readonly string[],
  { rounds, seed }: { readonly rounds: number; readonly seed: number },
): readonly string[] {
  const failures: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const random = createRandom(seed + round);
    const text = texts[Math.floor(random() * texts.length)] ?? '';
    // One character a byte, so that damage falls anywhere.
    const damaged = mutateText(Buffer.from(writeJournal(text)).toString('latin1'), random);
    const fault = readDamaged(Buffer.from(damaged, 'latin1'));
    if (fault !== null) failures.push(`--seed=${seed + round}: ${fault}`);
  }
  return failures;
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
