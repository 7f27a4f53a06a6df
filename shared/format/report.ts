import { MAX_PROBLEMS } from './limits.ts';
import { findLines, type Location, locatePaths, namePlace } from './locate.ts';
import type { Path } from './path.ts';
import type { Problem } from './problem.ts';
import { type Words, words } from './words.ts';

/**
 * What a finding means: a `fault` breaks a rule and makes the file unreadable; a `notice` was corrected or is only
 * worth knowing; a `consequence` follows from a fault that is reported elsewhere.
 */
export type Severity = 'fault' | 'notice' | 'consequence';

/** One thing found while a document is decoded. */
export interface Finding {
  readonly severity: Severity;
  readonly rule: string;
  readonly path: Path;
  readonly words: Words;
}

/** What to say about a finding; a function where composing it takes time, since it is not always needed. */
export type Message = Words | (() => Words);

/** Collects findings while one document is decoded; made and emptied by `parseMap` and `salvageMap`. */
export interface Report {
  /** Adds a finding, or only counts it beyond the limit. */
  readonly add: (severity: Severity, rule: string, path: Path, message: Message) => void;
  /** How many were added, including those beyond the limit. */
  readonly count: (severity: Severity) => number;
  /** At most 1,000 of each severity, in the order in which they were added. */
  readonly findings: () => readonly Finding[];
}

/** An empty report. */
export function createReport(): Report {
  const counts: Record<Severity, number> = { fault: 0, notice: 0, consequence: 0 };
  const kept: Finding[] = [];
  return {
    add: (severity, rule, path, message) => {
      counts[severity] += 1;
      if (counts[severity] > MAX_PROBLEMS) return;
      const told = typeof message === 'function' ? message() : message;
      kept.push({ severity, rule, path, words: told });
    },
    count: (severity) => counts[severity],
    findings: () => kept,
  };
}

/**
 * The findings of the given severities as problems, in the order of their places in the text; at most 1,000, then one
 * that counts the rest. They have subjects if a way to name these is given.
 */
export function listProblems(
  report: Report,
  severities: readonly Severity[],
  text: string,
  nameSubject: SubjectNamer = () => undefined,
): readonly Problem[] {
  const findings = report.findings().filter(({ severity }) => severities.includes(severity));
  const total = severities.reduce((sum, severity) => sum + report.count(severity), 0);
  return capProblems(placeFindings(findings, text, nameSubject), total);
}

/** Cuts a list of problems to 1,000 and says how many more there are. */
export function capProblems(problems: readonly Problem[], total: number): readonly Problem[] {
  if (total <= MAX_PROBLEMS) return problems;
  const shown = problems.slice(0, MAX_PROBLEMS);
  const rest = total - shown.length;
  return [...shown, { rule: 'P2', words: words('fault.more', { rest }), where: null }];
}

type SubjectNamer = (path: Path) => Problem['subject'] | undefined;

function placeFindings(
  findings: readonly Finding[],
  text: string,
  nameSubject: SubjectNamer,
): readonly Problem[] {
  if (findings.length === 0) return [];
  const locations = locatePaths(
    text,
    findings.map(({ path }) => path),
  );
  const placed = findings.map((finding, index) => {
    const location: Location = locations[index] ?? { path: [], offset: 0 };
    return { finding, location };
  });
  placed.sort((first, second) => first.location.offset - second.location.offset);
  const lines = findLines(
    text,
    placed.map(({ location }) => location.offset),
  );
  return placed.map(({ finding, location }, index) => {
    const subject = nameSubject(finding.path);
    return {
      rule: finding.rule,
      words: finding.words,
      where: namePlace(location.path, lines[index] ?? { line: 1, column: 1 }),
      ...(subject === undefined ? {} : { subject }),
    };
  });
}
