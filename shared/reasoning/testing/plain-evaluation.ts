import type { ArgumentMap } from '../../model/argument-map.ts';
import type { GradualName } from '../../model/gradual-name.ts';
import type { ArgumentId, StatementId } from '../../model/ids.ts';
import { burdenOf } from '../../model/statement.ts';
import type { LabelName } from '../label.ts';

type Id = StatementId | ArgumentId;
/** A value for each statement and argument. */
export type ById<Value> = ReadonlyMap<Id, Value>;

/** The label that the definition gives one statement or argument, all others being labelled. */
function labelByDefinition(map: ArgumentMap, labels: ById<LabelName>, id: Id): LabelName {
  const of = (other: Id): LabelName => labels.get(other) ?? 'undecided';
  const on = [...map.arguments.values()].filter((argument) => argument.target.id === id);
  const attackers = on.filter(({ relation }) => relation === 'attacks').map((a) => of(a.id));
  const supporters = on.filter(({ relation }) => relation === 'supports').map((a) => of(a.id));
  const isAttacked = attackers.includes('in');
  const isUnattacked = attackers.every((label) => label === 'out');
  const premises = map.arguments.get(id as ArgumentId)?.premises.map(of);
  if (premises !== undefined) {
    if (isAttacked || premises.includes('out')) return 'out';
    return isUnattacked && premises.every((label) => label === 'in') ? 'in' : 'undecided';
  }
  const statement = map.statements.get(id as StatementId);
  if (statement === undefined) throw new Error(`Nothing is called ${id}`);
  if (isAttacked) return 'out';
  if (burdenOf(statement) === 'stands-unless-attacked') return isUnattacked ? 'in' : 'undecided';
  if (supporters.every((label) => label === 'out')) return 'out';
  return isUnattacked && supporters.includes('in') ? 'in' : 'undecided';
}

/** The least fixpoint, by applying the definition to all at once until nothing changes. */
export function groundPlainly(map: ArgumentMap): ById<LabelName> {
  const ids: readonly Id[] = [...map.statements.keys(), ...map.arguments.keys()];
  let labels = new Map<Id, LabelName>(ids.map((id) => [id, 'undecided']));
  for (;;) {
    const next = new Map(ids.map((id) => [id, labelByDefinition(map, labels, id)]));
    if (ids.every((id) => next.get(id) === labels.get(id))) return labels;
    labels = next;
  }
}

/** All labellings in which each label is the one the definition gives; tries 3^n of them. */
export function listCompletePlainly(map: ArgumentMap): readonly ById<LabelName>[] {
  const ids: readonly Id[] = [...map.statements.keys(), ...map.arguments.keys()];
  const found: ById<LabelName>[] = [];
  const labels = new Map<Id, LabelName>();
  const extend = (depth: number): void => {
    const id = ids[depth];
    if (id === undefined) {
      if (ids.every((each) => labelByDefinition(map, labels, each) === labels.get(each))) {
        found.push(new Map(labels));
      }
      return;
    }
    for (const label of ['in', 'out', 'undecided'] as const) {
      labels.set(id, label);
      extend(depth + 1);
    }
  };
  extend(0);
  return found;
}

const INFLUENCE: Readonly<
  Record<
    GradualName,
    (base: number, attacks: readonly number[], supports: readonly number[]) => number
  >
> = {
  'df-quad': (base, attacks, supports) => {
    const fail = (values: readonly number[]) =>
      values.reduce((left, value) => left * (1 - value), 1);
    const lead = fail(attacks) - fail(supports);
    return lead > 0 ? base + lead * (1 - base) : base + lead * base;
  },
  'quadratic-energy': (base, attacks, supports) => {
    const sum = (values: readonly number[]) => values.reduce((left, value) => left + value, 0);
    const h = (x: number) => Math.max(0, x) ** 2 / (1 + Math.max(0, x) ** 2);
    const energy = sum(supports) - sum(attacks);
    return base - base * h(-energy) + (1 - base) * h(energy);
  },
};

/** The strength that the definition gives one statement or argument, all others being given. */
function strengthByDefinition(
  map: ArgumentMap,
  semantics: GradualName,
  strengths: ById<number>,
  id: Id,
): number {
  const of = (other: Id): number => strengths.get(other) ?? 0;
  const on = [...map.arguments.values()].filter((argument) => argument.target.id === id);
  const passed = (relation: 'attacks' | 'supports') =>
    on
      .filter((argument) => argument.relation === relation)
      .map((argument) => of(argument.id) * Math.min(...argument.premises.map(of)));
  return INFLUENCE[semantics](baseOf(map, id), passed('attacks'), passed('supports'));
}

function baseOf(map: ArgumentMap, id: Id): number {
  const statement = map.statements.get(id as StatementId);
  return statement?.credence ?? map.arguments.get(id as ArgumentId)?.weight ?? 0;
}

/** Follows the continuous system over all statements and arguments in even steps of Runge and Kutta. */
export function settlePlainly(
  map: ArgumentMap,
  semantics: GradualName,
  { step, longest }: { readonly step: number; readonly longest: number },
): ById<number> | null {
  const ids: readonly Id[] = [...map.statements.keys(), ...map.arguments.keys()];
  const rate = (state: ById<number>): ById<number> =>
    new Map(
      ids.map((id) => [id, strengthByDefinition(map, semantics, state, id) - (state.get(id) ?? 0)]),
    );
  const move = (state: ById<number>, by: ById<number>, length: number): ById<number> =>
    new Map(ids.map((id) => [id, (state.get(id) ?? 0) + length * (by.get(id) ?? 0)]));
  let state: ById<number> = new Map(ids.map((id) => [id, baseOf(map, id)]));
  for (let time = 0; time < longest; time += step) {
    const first = rate(state);
    if ([...first.values()].every((value) => Math.abs(value) < 1e-9)) return state;
    const second = rate(move(state, first, step / 2));
    const third = rate(move(state, second, step / 2));
    const fourth = rate(move(state, third, step));
    const mean = new Map(
      ids.map((id) => [
        id,
        ((first.get(id) ?? 0) +
          2 * (second.get(id) ?? 0) +
          2 * (third.get(id) ?? 0) +
          (fourth.get(id) ?? 0)) /
          6,
      ]),
    );
    state = move(state, mean, step);
  }
  return null;
}
