import type { Relation, Target } from '../../model/argument.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { ArgumentId, StatementId } from '../../model/ids.ts';
import { branchOf } from '../../model/queries/branch.ts';
import { argumentsOn } from '../../model/queries/index-arguments.ts';
import { type Box, encloseBoxes } from '../box.ts';
import { gatherPremises } from '../routing/gather-premises.ts';

type Boxes = ReadonlyMap<StatementId, Box>;

/** The premises of one argument, and the room that they take with all that speaks to them. */
export interface Family {
  readonly block: Box;
  readonly measureBranch: () => Box;
}

/** Those that speak to a target in one way, in the map's order; linear in them but for measuring. */
export function listFamilies(
  map: ArgumentMap,
  boxes: Boxes,
  target: Target['id'],
  relation: Relation,
): readonly Family[] {
  return argumentsOn(map, target)
    .filter((argument) => argument.relation === relation)
    .flatMap((argument) => {
      const block = gatherPremises(argument, boxes)?.box;
      if (block === undefined) return [];
      // Most branches are not asked for, and a branch can be most of the map.
      let measured: Box | null = null;
      const measureBranch = () => {
        measured ??= encloseBranch(map, boxes, argument.id, block);
        return measured;
      };
      return { block, measureBranch };
    });
}

function encloseBranch(map: ArgumentMap, boxes: Boxes, argument: ArgumentId, block: Box): Box {
  const { statements } = branchOf(map, argument);
  const around = [...statements].flatMap((id) => boxes.get(id) ?? []);
  return encloseBoxes([block, ...around]) ?? block;
}
