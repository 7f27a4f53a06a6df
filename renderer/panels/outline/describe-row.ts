import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { findMotionId } from '../../../shared/model/queries/find-motion.ts';
import { argumentsOn } from '../../../shared/model/queries/index-arguments.ts';
import { numbersOf, outlineOf } from '../../../shared/model/queries/outline.ts';
import type { OutlineRow } from '../../../shared/model/queries/outline-rows.ts';
import { sidesOf } from '../../../shared/model/queries/sides.ts';
import { memoizeByStructure } from '../../../shared/model/queries/structure.ts';
import { nameStatement } from '../../state/name-statement.ts';
import { say } from '../../state/words.ts';
import { type RowParts, speakRow } from './speak-row.ts';

/** What a line of the outline says of its statement. */
export interface RowDescription extends RowParts {
  /** All of it as one reads it out. */
  readonly spoken: string;
}

/** A text that is being written elsewhere stands in place of what the map has. */
export function describeRow(
  map: ArgumentMap,
  row: OutlineRow,
  draft: string | null = null,
): RowDescription {
  const { id, through } = row;
  const replies = argumentsOn(map, id);
  const reasons = replies.filter(({ relation }) => relation === 'supports').length;
  const parts = {
    number: numbersOf(map).get(id) ?? '',
    text: draft?.trim() || nameStatement(map, id),
    link: nameLink(map, row),
    relation: through === null ? null : (map.arguments.get(through)?.relation ?? null),
    side: sidesOf(map).get(id) ?? 'neither',
    reasons,
    objections: replies.length - reasons,
    also: row.isRepeat ? nameOtherPlace(map, id) : '',
  };
  return { ...parts, spoken: speakRow(map, row, parts) };
}

function nameLink(map: ArgumentMap, { through, isCoPremise }: OutlineRow): string {
  const argument = through === null ? undefined : map.arguments.get(through);
  if (argument === undefined) return '';
  if (isCoPremise) return say('outline.and');
  const isOnArgument = argument.target.kind === 'argument';
  if (argument.relation === 'attacks')
    return say(isOnArgument ? 'outline.undercut' : 'outline.but');
  return say(isOnArgument ? 'outline.backing' : 'outline.because');
}

const parentsOf = memoizeByStructure(
  (map) => new Map(outlineOf(map).map(({ id, parent }) => [id, parent])),
);

/** Where a statement is read first. */
function nameOtherPlace(map: ArgumentMap, id: StatementId): string {
  const parent = parentsOf(map).get(id) ?? null;
  if (parent === null) return say('outline.alsoAtTop');
  if (parent === findMotionId(map)) return say('outline.alsoUnderMotion');
  return say('outline.alsoUnder', { number: numbersOf(map).get(parent) ?? '' });
}
