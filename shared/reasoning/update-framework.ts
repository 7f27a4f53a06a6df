import type { Argument } from '../model/argument.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import type { ArgumentId, StatementId } from '../model/ids.ts';
import { type Framework, NONE, RULE, ruleOf, type Slot, type Slots } from './framework.ts';

/** What a framework is made of. */
type Tables = Pick<ArgumentMap, 'statements' | 'arguments'>;

/** A framework after an edit, and the slots whose own label or strength may be another. */
export interface Updated {
  readonly framework: Framework;
  readonly changed: readonly Slot[];
}

/**
 * The framework of a map, from that of the map before. Slots that are left keep their number, new ones
 * come last, those of what was removed are vacant. Looks once at every entity for what is another
 * object; beyond that costs what changed.
 */
export function updateFramework(previous: Framework, before: Tables, after: Tables): Updated {
  const { gone, come } = listChanges(before.arguments, after.arguments);
  const { gone: left, come: made } = listChanges(before.statements, after.statements);
  const draft = copyFramework(previous);
  const changed = new Set<Slot>();
  for (const argument of gone) unlink(draft, argument, changed);
  for (const statement of left) {
    if (!after.statements.has(statement.id)) vacate(draft, statement.id, changed);
  }
  for (const { id } of gone) if (!after.arguments.has(id)) vacate(draft, id, changed);
  for (const statement of made) {
    place(draft, statement.id, ruleOf(statement), statement.credence, changed);
  }
  for (const { id, weight } of come) place(draft, id, RULE.argument, weight, changed);
  for (const argument of come) link(draft, argument, changed);
  return { framework: draft, changed: [...changed] };
}

/** What came of one table. */
interface Changes<Entity> {
  /** Of the table before: what is changed or gone after. */
  readonly gone: Entity[];
  /** Of the table after: what is changed or new. */
  readonly come: Entity[];
}

/**
 * What two tables hold otherwise. Both are gone through side by side, as an edit mostly leaves the order as
 * it is: to look every entity up takes several times as long.
 */
function listChanges<Id, Entity extends { readonly id: Id }>(
  before: ReadonlyMap<Id, Entity>,
  after: ReadonlyMap<Id, Entity>,
): Changes<Entity> {
  const changes: Changes<Entity> = { gone: [], come: [] };
  if (before === after) return changes;
  const earlier = before.values();
  let left = earlier.next();
  for (const right of after.values()) {
    // Past what was removed.
    while (left.done !== true && left.value !== right && !after.has(left.value.id)) {
      changes.gone.push(left.value);
      left = earlier.next();
    }
    if (left.done !== true && left.value === right) left = earlier.next();
    else if (left.done !== true && left.value.id === right.id) {
      changes.gone.push(left.value);
      changes.come.push(right);
      left = earlier.next();
    } else if (before.has(right.id)) return lookUpChanges(before, after);
    else changes.come.push(right);
  }
  for (; left.done !== true; left = earlier.next()) changes.gone.push(left.value);
  return changes;
}

/** The same for tables in another order. */
function lookUpChanges<Id, Entity>(
  before: ReadonlyMap<Id, Entity>,
  after: ReadonlyMap<Id, Entity>,
): Changes<Entity> {
  return {
    gone: [...before].flatMap(([id, entity]) => (after.get(id) === entity ? [] : [entity])),
    come: [...after].flatMap(([id, entity]) => (before.get(id) === entity ? [] : [entity])),
  };
}

type Draft = ReturnType<typeof copyFramework>;

/** A copy to be changed in place. */
function copyFramework(framework: Framework) {
  return {
    ids: [...framework.ids],
    slots: framework.slots.draft(),
    rules: [...framework.rules],
    bases: [...framework.bases],
    attacks: [...framework.attacks],
    premises: [...framework.premises],
    attackers: [...framework.attackers],
    supporters: [...framework.supporters],
    dependents: [...framework.dependents],
  };
}

function place(
  draft: Draft,
  id: StatementId | ArgumentId,
  rule: Framework['rules'][number],
  base: number,
  changed: Set<Slot>,
): void {
  const slot = draft.slots.get(id) ?? open(draft, id);
  if (draft.rules[slot] === rule && draft.bases[slot] === base) return;
  draft.rules[slot] = rule;
  draft.bases[slot] = base;
  changed.add(slot);
}

function open(draft: Draft, id: StatementId | ArgumentId): Slot {
  const slot = draft.ids.push(id) - 1;
  draft.slots.set(id, slot);
  draft.rules.push(RULE.vacant);
  draft.bases.push(0);
  draft.attacks.push(false);
  draft.premises.push(NONE);
  draft.attackers.push(NONE);
  draft.supporters.push(NONE);
  draft.dependents.push(NONE);
  return slot;
}

function vacate(draft: Draft, id: StatementId | ArgumentId, changed: Set<Slot>): void {
  const slot = draft.slots.get(id);
  if (slot === undefined) return;
  draft.slots.delete(id);
  draft.rules[slot] = RULE.vacant;
  draft.bases[slot] = 0;
  changed.add(slot);
}

function link(draft: Draft, argument: Argument, changed: Set<Slot>): void {
  const slot = draft.slots.get(argument.id) ?? 0;
  const target = draft.slots.get(argument.target.id);
  const isAttack = argument.relation === 'attacks';
  draft.attacks[slot] = isAttack;
  draft.premises[slot] = argument.premises.flatMap((id) => draft.slots.get(id) ?? []);
  for (const premise of draft.premises[slot] ?? NONE) add(draft.dependents, premise, slot);
  changed.add(slot);
  if (target === undefined) return;
  add(isAttack ? draft.attackers : draft.supporters, target, slot);
  add(draft.dependents, slot, target);
  changed.add(target);
}

function unlink(draft: Draft, argument: Argument, changed: Set<Slot>): void {
  const slot = draft.slots.get(argument.id) ?? 0;
  for (const premise of draft.premises[slot] ?? NONE) remove(draft.dependents, premise, slot);
  for (const target of draft.dependents[slot] ?? NONE) {
    remove(draft.attackers, target, slot);
    remove(draft.supporters, target, slot);
    changed.add(target);
  }
  draft.premises[slot] = NONE;
  draft.dependents[slot] = NONE;
  changed.add(slot);
}

function add(table: Slots[], at: Slot, slot: Slot): void {
  table[at] = [...(table[at] ?? NONE), slot];
}

function remove(table: Slots[], at: Slot, slot: Slot): void {
  const rest = (table[at] ?? NONE).filter((each) => each !== slot);
  table[at] = rest.length === 0 ? NONE : rest;
}
