import type { CommandId } from '../../shared/commands/command-table.ts';
import type { Argument } from '../../shared/model/argument.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { findMotion } from '../../shared/model/queries/find-motion.ts';

/** What everybody who makes a map does first, with its command. */
export const FIRST_STEPS = [
  { name: 'motion', command: 'statement.edit' },
  { name: 'reason', command: 'statement.addReason' },
  { name: 'objection', command: 'statement.addObjection' },
] as const satisfies readonly { readonly name: string; readonly command: CommandId }[];

export type StepName = (typeof FIRST_STEPS)[number]['name'];

/** Whether the map shows that a step was taken. */
export function hasTaken(map: ArgumentMap, step: StepName): boolean {
  if (step === 'motion') return (findMotion(map)?.text ?? '').trim() !== '';
  const relation = step === 'reason' ? 'supports' : 'attacks';
  for (const argument of map.arguments.values())
    if (argument.relation === relation && !isOnlyPositions(map, argument)) return true;
  return false;
}

/** Whoever takes a position has not given a reason yet, though a position supports or attacks the motion. */
function isOnlyPositions(map: ArgumentMap, { premises }: Argument): boolean {
  return premises.every((id) => map.statements.get(id)?.kind === 'position');
}

export function hasTakenAllSteps(map: ArgumentMap): boolean {
  return FIRST_STEPS.every(({ name }) => hasTaken(map, name));
}
