import type { ArgumentMap } from '../../../model/argument-map.ts';
import { argumentsFrom, argumentsOn } from '../../../model/queries/index-arguments.ts';
import { readingOrder } from '../../../model/queries/outline.ts';
import type { Statement } from '../../../model/statement.ts';
import { type Finding, findAt } from '../finding.ts';

/**
 * Claims that are given as reasons and rest on nothing: no argument supports them and they cite no
 * source.
 */
export function findReasonsWithoutEvidence(map: ArgumentMap): readonly Finding[] {
  return listStatements(map, 'claim')
    .filter(
      ({ id, citations }) => citations.length === 0 && isReason(map, id) && !isBacked(map, id),
    )
    .flatMap(({ id }) => findAt('reason-without-evidence', [id]));
}

/** Evidence that names no source. */
export function findUncitedEvidence(map: ArgumentMap): readonly Finding[] {
  return listStatements(map, 'evidence')
    .filter(({ citations }) => citations.length === 0)
    .flatMap(({ id }) => findAt('evidence-without-citation', [id]));
}

function listStatements(map: ArgumentMap, kind: Statement['kind']): readonly Statement[] {
  return readingOrder(map).flatMap((id) => {
    const statement = map.statements.get(id);
    return statement?.kind === kind ? [statement] : [];
  });
}

function isReason(map: ArgumentMap, id: Statement['id']): boolean {
  return argumentsFrom(map, id).some(({ relation }) => relation === 'supports');
}

function isBacked(map: ArgumentMap, id: Statement['id']): boolean {
  return argumentsOn(map, id).some(({ relation }) => relation === 'supports');
}
