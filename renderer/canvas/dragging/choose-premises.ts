import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { argumentsFrom } from '../../../shared/model/queries/index-arguments.ts';
import type { CanvasId } from '../../state/canvas-id.ts';

/**
 * The statements that letting go would link, in reading order. Those that speak to another one in
 * hand, or to an argument of one, come along with it and stay as they are.
 */
export function choosePremises(
  map: ArgumentMap,
  inHand: ReadonlySet<CanvasId>,
): readonly StatementId[] {
  const isCarried = (id: StatementId) =>
    argumentsFrom(map, id).some(({ target }) => {
      if (target.kind === 'statement') return inHand.has(target.id);
      return map.arguments.get(target.id)?.premises.some((premise) => inHand.has(premise)) === true;
    });
  const statements = [...inHand].flatMap((id) => map.statements.get(id as StatementId) ?? []);
  return statements
    .filter(({ id }) => !isCarried(id))
    .sort((first, second) => first.at.x - second.at.x || first.at.y - second.at.y)
    .map(({ id }) => id);
}
