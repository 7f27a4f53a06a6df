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
  const isSameCast =
    [...left, ...gone].every(
      ({ id }) => after.statements.has(id as StatementId) || after.arguments.has(id as ArgumentId),
    ) && [...made, ...come].every(({ id }) => previous.slots.has(id));
  const draft = copyFramework(previous, isSameCast);
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

/** What the first table holds otherwise than the second or alone, and what the second does. */
function listChanges<Id, Entity>(
  before: ReadonlyMap<Id, Entity>,
  after: ReadonlyMap<Id, Entity>,
): { readonly gone: readonly Entity[]; readonly come: readonly Entity[] } {
  const [gone, come]: [Entity[], Entity[]] = [[], []];
  if (before === after) return { gone, come };
  let kept = 0;
  for (const [id, entity] of after) {
    const earlier = before.get(id);
    if (earlier !== undefined) kept += 1;
    if (earlier === entity) continue;
    come.push(entity);
    if (earlier !== undefined) gone.push(earlier);
  }
  // Mostly nothing was removed, and the first table need not be gone through too.
  if (kept === before.size) return { gone, come };
  for (const [id, entity] of before) if (!after.has(id)) gone.push(entity);
  return { gone, come };
}

type Draft = ReturnType<typeof copyFramework>;

/** A copy to be changed in place. Copying the names costs most, so that they are shared while they stay. */
function copyFramework(framework: Framework, sharesNames: boolean) {
  return {
    ids: [...framework.ids],
    slots: sharesNames
      ? (framework.slots as Map<StatementId | ArgumentId, Slot>)
      : new Map(framework.slots),
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
