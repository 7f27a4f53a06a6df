import type { JsonObject } from '../base/json.ts';
import type { ArgumentId, StatementId } from './ids.ts';
import type { PutQuestion } from './question.ts';

/** What an argument does to its target. */
export type Relation = 'supports' | 'attacks';

/** What an argument supports or attacks: a statement, or another argument (an attack on an argument is an undercut). */
export type Target =
  | { readonly kind: 'statement'; readonly id: StatementId }
  | { readonly kind: 'argument'; readonly id: ArgumentId };

/** One or more premises, never none. */
export type Premises = readonly [StatementId, ...StatementId[]];

/** A set of premises that together support or attack a target. */
export interface Argument {
  readonly id: ArgumentId;
  readonly relation: Relation;
  /** Without repetition, in reading order. Two or more are co-premises: they count only together. */
  readonly premises: Premises;
  readonly target: Target;
  /** How strong the step from premises to target is, 0 to 1. */
  readonly weight: number;
  /** Place among those on the same target that do the same, ascending; equals are ordered by id. */
  readonly order: number;
  /** Name of the argumentation scheme it follows. */
  readonly scheme?: string;
  /** The critical questions of its scheme that were put to it; absent: none. */
  readonly questions?: readonly PutQuestion[];
  /** The rule that licenses the step, in words. */
  readonly warrant?: string;
  readonly comment: string;
  /** Fields this version does not know, kept as they were read. */
  readonly extra?: JsonObject;
}

/** Weight of an argument that nobody has judged. */
export const DEFAULT_WEIGHT = 1;

/** An argument with every optional part at its default. */
export function createArgument(
  given: Pick<Argument, 'id' | 'relation' | 'premises' | 'target'> & Partial<Argument>,
): Argument {
  return { weight: DEFAULT_WEIGHT, order: 0, comment: '', ...given };
}

/** Whether the argument denies the step of another argument rather than a statement. */
export function isUndercut(argument: Pick<Argument, 'relation' | 'target'>): boolean {
  return argument.relation === 'attacks' && argument.target.kind === 'argument';
}
