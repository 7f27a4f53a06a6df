import type { JsonObject } from '../base/json.ts';

/** The state of a critical question that was put to an argument. A question nobody put is open, and is not recorded. */
export type QuestionState = 'questioned' | 'answered' | 'conceded';

/** Every state that is recorded, in the order in which a debate reaches them. */
export const QUESTION_STATES: readonly QuestionState[] = ['questioned', 'answered', 'conceded'];

/** A critical question of an argument's scheme that was put to it, and how it went. */
export interface PutQuestion {
  /** Which question, by its name within the scheme, such as `bias`. */
  readonly question: string;
  readonly state: QuestionState;
  /** Fields this version does not know, kept as they were read. */
  readonly extra?: JsonObject;
}
