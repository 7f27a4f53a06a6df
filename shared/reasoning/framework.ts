import type { Argument } from '../model/argument.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import type { ArgumentId, StatementId } from '../model/ids.ts';
import { burdenOf, type Statement } from '../model/statement.ts';
import { createNames, type Names } from './names.ts';

/** What settles the label and the strength of a slot. */
export const RULE = {
  /** An argument: its premises, and what attacks and supports it. */
  argument: 0,
  /** A statement that stands unless attacked. */
  unlessAttacked: 1,
  /** A statement that stands only if supported. */
  onlyIfSupported: 2,
  /** Taken as in and of strength 1, whatever is said about it. */
  accepted: 3,
  /** Taken as out and of strength 0; to all that uses it as good as left out. */
  rejected: 4,
  /** A slot that an edit emptied. */
  vacant: 5,
} as const;

/** One of `RULE`. */
export type Rule = (typeof RULE)[keyof typeof RULE];

/** A number that stands for one statement or argument in a framework, from 0. */
export type Slot = number;

/** Slots in no particular order. */
export type Slots = readonly Slot[];

/**
 * A map as reasoning sees it: statements and arguments alike are slots, and every table has an entry a
 * slot. Immutable; frameworks of successive maps share what an edit did not touch.
 */
export interface Framework {
  readonly ids: readonly (StatementId | ArgumentId)[];
  readonly slots: Names;
  readonly rules: readonly Rule[];
  /** Credence of a statement, weight of an argument, 0 to 1. */
  readonly bases: readonly number[];
  /** Whether an argument attacks its target; of a statement, false. */
  readonly attacks: readonly boolean[];
  /** Of an argument; of a statement, none. */
  readonly premises: readonly Slots[];
  /** Arguments that attack the slot. */
  readonly attackers: readonly Slots[];
  /** Arguments that support the slot. */
  readonly supporters: readonly Slots[];
  /** What depends on the slot: of an argument its target, of a statement the arguments it is a premise of. */
  readonly dependents: readonly Slots[];
}

/**
 * The framework of a map, statements first. A reference to nothing, which a sound map does not hold,
 * is passed over. Linear.
 */
export function createFramework(map: Pick<ArgumentMap, 'statements' | 'arguments'>): Framework {
  const draft = openDraft([...map.statements.keys(), ...map.arguments.keys()]);
  for (const statement of map.statements.values()) placeStatement(draft, statement);
  for (const argument of map.arguments.values()) placeArgument(draft, argument);
  for (const argument of map.arguments.values()) linkArgument(draft, argument);
  return draft;
}

/** A framework while it is put together; its lists are fresh or `NONE`. */
interface Draft extends Framework {
  readonly rules: Rule[];
  readonly bases: number[];
  readonly attacks: boolean[];
  readonly premises: Slots[];
  readonly attackers: Slots[];
  readonly supporters: Slots[];
  readonly dependents: Slots[];
}

/** No slots. */
export const NONE: Slots = [];

function openDraft(ids: readonly (StatementId | ArgumentId)[]): Draft {
  const each = <Value>(value: Value): Value[] => new Array<Value>(ids.length).fill(value);
  return {
    ids,
    slots: createNames(ids),
    rules: each<Rule>(RULE.vacant),
    bases: each(0),
    attacks: each(false),
    premises: each(NONE),
    attackers: each(NONE),
    supporters: each(NONE),
    dependents: each(NONE),
  };
}

function placeStatement(draft: Draft, statement: Statement): void {
  const slot = draft.slots.get(statement.id) ?? 0;
  draft.rules[slot] = ruleOf(statement);
  draft.bases[slot] = statement.credence;
}

/** The rule that a statement's burden asks for. */
export function ruleOf(statement: Pick<Statement, 'kind' | 'burden'>): Rule {
  return burdenOf(statement) === 'stands-only-if-supported'
    ? RULE.onlyIfSupported
    : RULE.unlessAttacked;
}

function placeArgument(draft: Draft, argument: Argument): void {
  const slot = draft.slots.get(argument.id) ?? 0;
  draft.rules[slot] = RULE.argument;
  draft.bases[slot] = argument.weight;
  draft.attacks[slot] = argument.relation === 'attacks';
}

function linkArgument(draft: Draft, argument: Argument): void {
  const slot = draft.slots.get(argument.id) ?? 0;
  const target = draft.slots.get(argument.target.id);
  const premises = argument.premises.map((id) => draft.slots.get(id));
  draft.premises[slot] = premises.filter((premise) => premise !== undefined);
  for (const premise of draft.premises[slot]) append(draft.dependents, premise, slot);
  if (target === undefined) return;
  append(argument.relation === 'attacks' ? draft.attackers : draft.supporters, target, slot);
  append(draft.dependents, slot, target);
}

function append(table: Slots[], at: Slot, slot: Slot): void {
  const list = table[at];
  if (list === undefined || list === NONE) table[at] = [slot];
  else (list as Slot[]).push(slot); // Made above, for this draft alone.
}
