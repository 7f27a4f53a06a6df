import type { JsonObject } from '../base/json.ts';
import type { SourceId, StatementId } from './ids.ts';

/** A place on the canvas, in canvas units (CSS pixels at zoom 1); x grows right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a statement is in the debate. A map has at most one motion. */
export type StatementKind = 'motion' | 'position' | 'claim' | 'evidence';

/** Every kind, in the order menus show them. */
export const STATEMENT_KINDS: readonly StatementKind[] = [
  'motion',
  'position',
  'claim',
  'evidence',
];

/** Who has to act: the opponent (it stands until attacked) or the proponent (it needs support). */
export type Burden = 'stands-unless-attacked' | 'stands-only-if-supported';

/** The hues a position can have; the drawing turns them into colours for each theme. */
export type PositionHue =
  | 'blue'
  | 'amber'
  | 'violet'
  | 'teal'
  | 'rose'
  | 'slate'
  | 'lime'
  | 'brown';

/** Every hue, in the order positions receive them when none is chosen. */
export const POSITION_HUES: readonly PositionHue[] = [
  'blue',
  'amber',
  'violet',
  'teal',
  'rose',
  'slate',
  'lime',
  'brown',
];

/** Where in a source a statement finds its grounds. */
export interface Citation {
  readonly source: SourceId;
  /** The place in the source as readers write it: "p. 12", "P7", "§ 9". */
  readonly locator?: string;
  /** The words of the source, verbatim. */
  readonly quote?: string;
}

/** The range of credence of a statement, for those who will not name a single figure. */
export interface CredenceRange {
  /** From 0 to 1, and not above `high`. */
  readonly low: number;
  readonly high: number;
}

/** One declarative sentence, and where its card lies. */
export interface Statement {
  readonly id: StatementId;
  readonly kind: StatementKind;
  readonly text: string;
  /** Top left corner of the card. */
  readonly at: Point;
  /** How far it is believed before any argument is heard, 0 to 1. */
  readonly credence: number;
  /** Absent: the credence is sure. See `credenceRangeOf`. */
  readonly credenceRange?: CredenceRange;
  /** Absent: the default of its kind, see `burdenOf`. */
  readonly burden?: Burden;
  /** Of a position; absent: the next free hue. */
  readonly hue?: PositionHue;
  readonly citations: readonly Citation[];
  readonly tags: readonly string[];
  /** Remarks of the author, not part of the debate. */
  readonly comment: string;
  /** Who says it, where that matters: a person, a party, a school of thought. */
  readonly author?: string;
  /** Fields this version does not know, kept as they were read. */
  readonly extra?: JsonObject;
}

/** Credence of a statement nobody has judged. */
export const DEFAULT_CREDENCE = 0.5;

/**
 * The burden in force: the statement's own, or else that of its kind. A motion and a position stand only if supported;
 * a claim and a piece of evidence stand unless attacked.
 */
export function burdenOf(statement: Pick<Statement, 'kind' | 'burden'>): Burden {
  if (statement.burden !== undefined) return statement.burden;
  const mustBeSupported = statement.kind === 'motion' || statement.kind === 'position';
  return mustBeSupported ? 'stands-only-if-supported' : 'stands-unless-attacked';
}

/**
 * The range in force, which always contains the credence: the statement's own, widened to include it; without one, the
 * credence alone.
 */
export function credenceRangeOf({
  credence,
  credenceRange: range,
}: Pick<Statement, 'credence' | 'credenceRange'>): CredenceRange {
  if (range === undefined) return { low: credence, high: credence };
  return { low: Math.min(range.low, credence), high: Math.max(range.high, credence) };
}

/** A statement with every optional part at its default. `text` may be empty while it is written. */
export function createStatement(
  given: Pick<Statement, 'id' | 'kind' | 'text' | 'at'> & Partial<Statement>,
): Statement {
  return { credence: DEFAULT_CREDENCE, citations: [], tags: [], comment: '', ...given };
}
