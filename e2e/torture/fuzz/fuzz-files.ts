import { parseMap } from '../../../shared/format/parse.ts';
import { salvageMap } from '../../../shared/format/salvage.ts';
import { writeMap } from '../../../shared/format/write.ts';
import { checkMap } from '../../../shared/model/check-map.ts';
import { mutateText } from './mutate.ts';
import { type FuzzOptions, runRounds } from './run-rounds.ts';

/**
 * Reads damaged texts of real maps: nothing may throw, what is refused must say why, what is salvaged
 * must be sound and come back from its own writing. Gives the seeds that failed, with what failed.
 */
export function fuzzFiles(
  texts: readonly string[],
  options: FuzzOptions,
): Promise<readonly string[]> {
  return runRounds(texts, options, (text, random) => readDamaged(mutateText(text, random)));
}

function readDamaged(text: string): string | null {
  try {
    const parsed = parseMap(text);
    if (parsed.kind !== 'map' && parsed.problems.length === 0) return 'refused without a word';
    const salvaged = salvageMap(text);
    if (salvaged.kind !== 'map') {
      return salvaged.problems.length > 0 ? null : 'not salvaged, without a word';
    }
    if (checkMap(salvaged.map).length > 0) return 'salvaged to a broken map';
    const written = writeMap(salvaged.map);
    const again = parseMap(written);
    if (again.kind !== 'map') return 'what was salvaged cannot be read once it is written';
    return writeMap(again.map) === written ? null : 'what was salvaged is written otherwise again';
  } catch (error) {
    return `threw ${String(error)}`;
  } finally {
    if (Reflect.get({}, 'polluted') !== undefined) {
      process.stderr.write('A prototype was changed by reading a file.\n');
      process.exitCode = 1;
    }
  }
}
