import type { JsonObject } from '../base/json.ts';
import { openText } from './decode-text.ts';
import { accept, NO_OBJECT, type ParseOutcome, refuse } from './outcome.ts';
import type { Problem } from './problem.ts';
import { isObject } from './raw-object.ts';
import { readDocument } from './read-document.ts';
import { mendJson, readJson } from './read-json.ts';
import { createReport, listProblems } from './report.ts';

/**
 * Reads what can be read of a damaged map file, and reports everything that is wrong with it. Keeping texts comes
 * first: a statement whose kind, place or id is false stays as a claim, unplaced or under a new id, while an argument
 * whose relation, premises or target are lost is left out. The map passes `checkMap`. It is read-only where anything
 * was lost, so that saving cannot make the loss final. Total and linear, like `parseMap`; only a file that holds no map
 * at all is unreadable.
 */
export function salvageMap(file: Uint8Array | string): ParseOutcome {
  const { text, problem } = openText(file);
  const damage: Problem[] = problem === null ? [] : [problem];
  if (text === null) return refuse(damage);
  const { top, problems } = readTop(text);
  damage.push(...problems);
  if (top === null) return refuse(damage.length > 0 ? damage : [NO_OBJECT]);
  const report = createReport();
  const document = readDocument(top, report, true);
  const readOnly =
    damage.length > 0 || report.count('fault') > 0 || document?.header.kind === 'newer';
  if (document === null) return refuse([...damage, ...listProblems(report, ['fault'], text)]);
  return accept(document, report, text, { readOnly, damage });
}

function readTop(text: string): {
  readonly top: JsonObject | null;
  readonly problems: readonly Problem[];
} {
  const json = readJson(text);
  const mended = json.kind === 'json' ? { value: json.value, problems: [] } : mendJson(text);
  return { top: isObject(mended.value) ? mended.value : null, problems: mended.problems };
}
