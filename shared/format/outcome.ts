import type { ArgumentMap } from '../model/argument-map.ts';
import type { StatementId } from '../model/ids.ts';
import { namePlace } from './locate.ts';
import type { Problem } from './problem.ts';
import type { ReadDocument } from './read-document.ts';
import { listProblems, type Report } from './report.ts';
import { words } from './words.ts';

/** What came of reading a file: a map, or the reasons why there is none. */
export type ParseOutcome = ReadMap | Unreadable;

/** A file that could be read. */
export interface ReadMap {
  readonly kind: 'map';
  /** Passes `checkMap`. */
  readonly map: ArgumentMap;
  /** What was corrected or is worth knowing; for a salvaged map, also what was lost. */
  readonly problems: readonly Problem[];
  /** Statements that the file does not place. They lie at the origin until they are laid out. */
  readonly unplaced: readonly StatementId[];
  /** Whether saving would lose something the file holds. */
  readonly readOnly: boolean;
  /** Version of the file, when it is newer than this program. */
  readonly newerVersion?: number;
  /** Version of the file, when it is older and was migrated. */
  readonly olderVersion?: number;
}

/** A file that could not be read, and why. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly problems: readonly [Problem, ...Problem[]];
}

/** An outcome without a map. */
export function refuse(problems: readonly Problem[]): Unreadable {
  const [first = NO_OBJECT, ...others] = problems;
  return { kind: 'unreadable', problems: [first, ...others] };
}

/** An outcome with a map, and everything found on the way: `damage` is what was found before decoding. */
export function accept(
  { header, decoded }: ReadDocument,
  report: Report,
  text: string,
  { readOnly, damage }: { readonly readOnly: boolean; readonly damage: readonly Problem[] },
): ParseOutcome {
  return {
    kind: 'map',
    map: decoded.map,
    unplaced: decoded.unplaced,
    problems: [...damage, ...listProblems(report, ['fault', 'notice', 'consequence'], text)],
    readOnly,
    ...(header.kind === 'newer' ? { newerVersion: header.version } : {}),
    ...(header.kind === 'older' ? { olderVersion: header.version } : {}),
  };
}

/** What to say of a file that is JSON but not an object. */
export const NO_OBJECT: Problem = {
  rule: 'F2',
  words: words('fault.noMapObject'),
  where: namePlace([], { line: 1, column: 1 }),
};
