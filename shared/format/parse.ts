import { runToEnd } from '../base/run-to-end.ts';
import { openText } from './decode-text.ts';
import { createSubjectNamer } from './name-subject.ts';
import { accept, NO_OBJECT, type ParseOutcome, refuse } from './outcome.ts';
import { isObject } from './raw-object.ts';
import { readInPieces } from './read-document.ts';
import { readJsonInPieces } from './read-json.ts';
import { createReport, listProblems } from './report.ts';

/**
 * Reads a map file (`SPEC.md`). Total: any bytes, or any text decoded from them, give a map or at
 * least one problem, never an exception; `parse.property.test.ts` shows it. A file that breaks a
 * rule is unreadable, with every problem in it listed; `salvageMap` reads what is left of it. The
 * exception is a file of a newer version, whose rules are not known here: it is read as far as it
 * is understood, read-only. Linear in the length of the file.
 */
export function parseMap(file: Uint8Array | string): ParseOutcome {
  return runToEnd(parseInPieces(file));
}

/**
 * The same, in pieces: its text is decoded and taken apart, then some entities at a time. The outcome is returned at
 * the end.
 */
export function* parseInPieces(file: Uint8Array | string): Generator<void, ParseOutcome, void> {
  const { text, problem } = openText(file);
  if (problem !== null) return refuse([problem]);
  yield;
  const json = yield* readJsonInPieces(text ?? '');
  if (json.kind === 'damaged') return refuse(json.problems);
  if (!isObject(json.value)) return refuse([NO_OBJECT]);
  yield;
  const report = createReport();
  const document = yield* readInPieces(json.value, report, false);
  yield;
  const isNewer = document?.header.kind === 'newer';
  if (document === null || (report.count('fault') > 0 && !isNewer)) {
    const nameSubject = createSubjectNamer(json.value);
    return refuse(listProblems(report, ['fault', 'notice'], text ?? '', nameSubject));
  }
  return accept(document, report, text ?? '', { readOnly: isNewer, damage: [] });
}
