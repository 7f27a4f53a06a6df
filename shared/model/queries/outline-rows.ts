import type { Argument } from '../argument.ts';
import type { ArgumentId, StatementId } from '../ids.ts';
import { argumentsOn } from './index-arguments.ts';
import { outlineOf } from './outline.ts';
import { memoizeByStructure, type Structure } from './structure.ts';

/** One line of the outline: a statement in one of the places where it is said. */
export interface OutlineRow {
  /** Tells apart the places of one statement; stays the same while its argument does. */
  readonly key: string;
  readonly id: StatementId;
  /** The argument it is a premise of here, null for a root. */
  readonly through: ArgumentId | null;
  /** Key of the row it stands under, null for a root. */
  readonly parent: string | null;
  /** Steps from its root, which has 0. */
  readonly depth: number;
  /** It has appeared further up already; only there are its replies listed. */
  readonly isRepeat: boolean;
  /** It shares its argument with the row before it under the same parent. */
  readonly isCoPremise: boolean;
  /** How many rows stand directly under it. */
  readonly childCount: number;
  /** Its place among the rows under the same parent, from 1. */
  readonly place: number;
}

/**
 * The outline as a tree of lines: every statement under everything it speaks to, in the order of
 * `outlineOf`. What speaks to an argument stands under the last premise of that argument. Replies to
 * a statement with several places stand under its first. Computed once per structure; linear, and
 * without recursion, rings included.
 */
export const outlineRowsOf: (map: Structure) => readonly OutlineRow[] = memoizeByStructure(
  (structure) => {
    const rows: OutlineRow[] = [];
    const firstUse = new Map(outlineOf(structure).map(({ id, through }) => [id, through]));
    const roots = [...firstUse].filter(([, through]) => through === null);
    const ahead: Stop[] = roots.map(([id], index) => rootStop(id, index + 1)).reverse();
    for (let stop = ahead.pop(); stop !== undefined; stop = ahead.pop()) {
      const { id, through, parent, depth, isCoPremise, place } = stop;
      const key = `${through ?? ''}/${id}`;
      const isRepeat = through !== (firstUse.get(id) ?? null);
      const below = stopsBelow(structure, stop, { key, isRepeat });
      const childCount = below.length;
      // Spelled out, because copying all fields but one takes most of the time for thousands of rows.
      rows.push({ key, id, through, parent, depth, isRepeat, isCoPremise, childCount, place });
      for (const further of below.reverse()) ahead.push(further);
    }
    return rows;
  },
);

interface Stop extends Omit<OutlineRow, 'key' | 'isRepeat' | 'childCount'> {
  /** What speaks to its argument stands under it. */
  readonly endsArgument: boolean;
}

function rootStop(id: StatementId, place: number): Stop {
  return {
    id,
    through: null,
    parent: null,
    depth: 0,
    isCoPremise: false,
    place,
    endsArgument: false,
  };
}

function stopsBelow(
  structure: Structure,
  { id: above, through, depth, endsArgument }: Stop,
  { key, isRepeat }: Pick<OutlineRow, 'key' | 'isRepeat'>,
): Stop[] {
  const onStatement = isRepeat ? [] : argumentsOn(structure, above);
  const onArgument = through !== null && endsArgument ? argumentsOn(structure, through) : [];
  const stops: Stop[] = [];
  for (const argument of [...onStatement, ...onArgument]) {
    for (const [index, id] of heldPremises(structure, argument).entries()) {
      stops.push({
        id,
        through: argument.id,
        parent: key,
        depth: depth + 1,
        isCoPremise: index > 0,
        place: stops.length + 1,
        endsArgument: id === argument.premises.at(-1),
      });
    }
  }
  return stops;
}

function heldPremises(structure: Structure, argument: Argument): readonly StatementId[] {
  return argument.premises.filter((id) => structure.statements.has(id));
}
