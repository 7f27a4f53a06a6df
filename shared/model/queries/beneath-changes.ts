import type { Argument } from '../argument.ts';
import type { ArgumentId, StatementId } from '../ids.ts';
import { argumentsFrom, indexArguments } from './index-arguments.ts';
import type { Structure } from './structure.ts';

/**
 * The statements of a structure from which a path of arguments leads over what another one, `before`, holds otherwise:
 * an argument that is another object, or a statement of another kind, which also counts for those that are premises
 * together with it. All that any other statement leads to is in both alike. Looks at each statement and argument once.
 */
export function listBeneathChanges(before: Structure, after: Structure): ReadonlySet<StatementId> {
  const { byTarget } = indexArguments(after);
  const beneath = new Set<StatementId>();
  const met = new Set<Argument>();
  const ahead = listOtherArguments(before, after);

  function reach(id: StatementId): void {
    if (beneath.has(id)) return;
    beneath.add(id);
    addArgumentsOn(id);
  }

  function addArgumentsOn(target: StatementId | ArgumentId): void {
    for (const argument of byTarget.get(target) ?? []) ahead.push(argument);
  }

  for (const id of listOtherKinds(before, after)) {
    reach(id);
    for (const argument of argumentsFrom(after, id)) ahead.push(argument);
  }
  for (let argument = ahead.pop(); argument !== undefined; argument = ahead.pop()) {
    if (met.has(argument)) continue;
    met.add(argument);
    for (const premise of argument.premises) reach(premise);
    addArgumentsOn(argument.id);
  }
  return beneath;
}

/** Those that only one of the two holds as they are. */
function listOtherArguments(before: Structure, after: Structure): Argument[] {
  const other: Argument[] = [];
  if (before.arguments === after.arguments) return other;
  for (const [id, argument] of before.arguments)
    if (after.arguments.get(id) !== argument) other.push(argument);
  for (const [id, argument] of after.arguments)
    if (before.arguments.get(id) !== argument) other.push(argument);
  return other;
}

function listOtherKinds(before: Structure, after: Structure): readonly StatementId[] {
  if (before.statements === after.statements) return [];
  const other: StatementId[] = [];
  for (const [id, { kind }] of after.statements)
    if (before.statements.get(id)?.kind !== kind) other.push(id);
  return other;
}
