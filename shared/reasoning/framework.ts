import { runToEnd } from '../base/run-to-end.ts';
import type { Argument } from '../model/argument.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import type { ArgumentId, StatementId } from '../model/ids.ts';
import { burdenOf, type Statement } from '../model/statement.ts';
import { type Names, nameSlots } from './names.ts';

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
  return runToEnd(buildFramework(map));
}

/** How many statements or arguments make a piece of the work. */
const PIECE = 500;

/** The same a piece at a time, each of which takes about a millisecond: the framework is there at the end. */
export function* buildFramework({
  statements,
  arguments: links,
}: Pick<ArgumentMap, 'statements' | 'arguments'>): Generator<void, Framework, void> {
  const slots = new Map<StatementId | ArgumentId, Slot>();
  for (const ids of [statements.keys(), links.keys()]) {
    for (const id of ids) {
      slots.set(id, slots.size);
      if (slots.size % PIECE === 0) yield;
    }
  }
  const draft = openDraft(nameSlots(slots), Array.from(slots.keys()));
  yield;
  let slot = 0;
  for (const statement of statements.values()) {
    placeStatement(draft, slot, statement);
    slot += 1;
    if (slot % PIECE === 0) yield;
  }
  for (const argument of links.values()) {
    placeArgument(draft, slot, argument);
    slot += 1;
    if (slot % PIECE === 0) yield;
  }
  return draft;
}

/** A framework while it is put together; its lists are fresh or `NONE`. */
export interface Draft extends Framework {
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

/** A framework of vacant slots that nothing leads between. */
export function openDraft(slots: Names, ids: Framework['ids']): Draft {
  const each = <Value>(value: Value): Value[] => new Array<Value>(ids.length).fill(value);
  return {
    ids,
    slots,
    rules: each<Rule>(RULE.vacant),
    bases: each(0),
    attacks: each(false),
    premises: each(NONE),
    attackers: each(NONE),
    supporters: each(NONE),
    dependents: each(NONE),
  };
}

function placeStatement(draft: Draft, slot: Slot, statement: Statement): void {
  draft.rules[slot] = ruleOf(statement);
  draft.bases[slot] = statement.credence;
}

/** The rule that a statement's burden asks for. */
export function ruleOf(statement: Pick<Statement, 'kind' | 'burden'>): Rule {
  return burdenOf(statement) === 'stands-only-if-supported'
    ? RULE.onlyIfSupported
    : RULE.unlessAttacked;
}

function placeArgument(draft: Draft, slot: Slot, argument: Argument): void {
  draft.rules[slot] = RULE.argument;
  draft.bases[slot] = argument.weight;
  draft.attacks[slot] = argument.relation === 'attacks';
  for (const id of argument.premises) {
    const premise = draft.slots.get(id);
    if (premise !== undefined) linkPremise(draft, premise, slot);
  }
  const target = draft.slots.get(argument.target.id);
  if (target !== undefined) linkTarget(draft, slot, target);
}

/** Makes a statement a premise of an argument. */
export function linkPremise(draft: Draft, premise: Slot, argument: Slot): void {
  append(draft.premises, argument, premise);
  append(draft.dependents, premise, argument);
}

/** Makes an argument attack or support its target, whichever it is to do. */
export function linkTarget(draft: Draft, argument: Slot, target: Slot): void {
  append(draft.attacks[argument] === true ? draft.attackers : draft.supporters, target, argument);
  append(draft.dependents, argument, target);
}

function append(table: Slots[], at: Slot, slot: Slot): void {
  const list = table[at];
  if (list === undefined || list === NONE) table[at] = [slot];
  else (list as Slot[]).push(slot); // Made above, for this draft alone.
}
