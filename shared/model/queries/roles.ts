import type { Argument } from '../argument.ts';
import type { StatementId } from '../ids.ts';
import { answerOnDemand } from './answers.ts';
import { argumentsFrom } from './index-arguments.ts';
import { memoizeByStructure, type Structure } from './structure.ts';

/**
 * What a statement does in the debate. A reason supports a statement, and evidence does so as evidence; an objection
 * attacks a statement; a rebuttal attacks a statement that itself only attacks; an undercut attacks an argument, and a
 * backing supports one.
 */
export type Role =
  | 'motion'
  | 'position'
  | 'reason'
  | 'evidence'
  | 'objection'
  | 'rebuttal'
  | 'undercut'
  | 'backing'
  | 'unlinked';

/** Every role, in the order in which `rolesOf` lists those of one statement. */
const ROLES: readonly Role[] = [
  'motion',
  'position',
  'reason',
  'evidence',
  'objection',
  'rebuttal',
  'undercut',
  'backing',
  'unlinked',
];

/**
 * The roles of a statement, at least one, without repetition, in the order of `Role`. A motion and a
 * position are only that; any other statement has a role for each argument it is a premise of, and is
 * unlinked when there is none or when the map does not hold it. Found on demand, once per structure.
 */
export function rolesOf(map: Structure, id: StatementId): readonly Role[] {
  return rolesById(map).get(id) ?? UNLINKED;
}

const UNLINKED: readonly Role[] = ['unlinked'];

const rolesById = memoizeByStructure((structure) =>
  answerOnDemand(structure, (id): readonly Role[] => {
    const kind = structure.statements.get(id)?.kind;
    return kind === 'motion' || kind === 'position' ? [kind] : listRoles(structure, id);
  }),
);

function listRoles(structure: Structure, id: StatementId): readonly Role[] {
  const found: ReadonlySet<Role> = new Set(
    argumentsFrom(structure, id).map((argument): Role => roleIn(structure, id, argument)),
  );
  return found.size === 0 ? UNLINKED : ROLES.filter((role) => found.has(role));
}

/** The role of a claim or evidence in one argument that it is a premise of. */
export function roleIn(
  structure: Structure,
  id: StatementId,
  { relation, target }: Argument,
): Exclude<Role, 'motion' | 'position' | 'unlinked'> {
  if (target.kind === 'argument') return relation === 'attacks' ? 'undercut' : 'backing';
  if (relation === 'attacks') return onlyAttacks(structure, target.id) ? 'rebuttal' : 'objection';
  return structure.statements.get(id)?.kind === 'evidence' ? 'evidence' : 'reason';
}

function onlyAttacks(structure: Structure, id: StatementId): boolean {
  const kind = structure.statements.get(id)?.kind;
  if (kind === 'motion' || kind === 'position') return false;
  const uses = argumentsFrom(structure, id);
  return uses.length > 0 && uses.every((argument) => argument.relation === 'attacks');
}
