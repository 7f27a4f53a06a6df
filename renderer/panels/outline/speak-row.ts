import { clipText } from '../../../shared/layout/text/clip-text.ts';
import type { Argument } from '../../../shared/model/argument.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { findMotionId } from '../../../shared/model/queries/find-motion.ts';
import { numbersOf } from '../../../shared/model/queries/outline.ts';
import type { OutlineRow } from '../../../shared/model/queries/outline-rows.ts';
import { roleIn, rolesOf } from '../../../shared/model/queries/roles.ts';
import type { Side } from '../../../shared/model/queries/sides.ts';
import { joinSentences, joinWords } from '../../state/join-spoken.ts';
import { say } from '../../state/words.ts';

/** What a line of the outline shows of its statement. */
export interface RowParts {
  /** As `numbersOf` counts the whole map, whatever part of it is shown. */
  readonly number: string;
  readonly text: string;
  /** How it goes on from the line it stands under; empty for a root. */
  readonly link: string;
  readonly relation: 'supports' | 'attacks' | null;
  readonly side: Side;
  readonly reasons: number;
  readonly objections: number;
  /** Where else it stands, for a repeat; else empty. */
  readonly also: string;
}

/**
 * A line of the outline as one reads it out: its number, what it does to what and for which side, its
 * text, how many speak to it. Other lines are called by their numbers.
 */
export function speakRow(
  map: ArgumentMap,
  row: OutlineRow,
  { number, text, side, reasons, objections, also }: RowParts,
): string {
  const argument = row.through === null ? undefined : map.arguments.get(row.through);
  const isOnMotion = argument !== undefined && argument.target.id === findMotionId(map);
  const standing = [
    ...(argument === undefined ? nameRoles(map, row) : nameDoing(map, row, argument)),
    // What is said of the motion itself tells its side.
    side === 'neither' || isOnMotion ? '' : say(`spoken.side.${side}`),
  ];
  const counts = [
    reasons > 0 ? say('canvas.reasonsCount', { count: reasons }) : '',
    objections > 0 ? say('canvas.objectionsCount', { count: objections }) : '',
    also,
  ];
  return joinSentences([
    number,
    joinWords(standing),
    text.replace(/[.。]$/, ''),
    joinWords(counts),
  ]);
}

function nameRoles(map: ArgumentMap, { id }: OutlineRow): readonly string[] {
  return rolesOf(map, id).map((role) => say(`role.${role}`));
}

function nameDoing(map: ArgumentMap, row: OutlineRow, argument: Argument): readonly string[] {
  const [first] = argument.premises;
  const partner = row.isCoPremise ? callByNumber(map, first) : null;
  return [
    say(`spoken.does.${nameRole(map, row.id, argument)}`, nameEnds(map, argument)),
    partner === null ? '' : say('spoken.togetherWith', { number: partner }),
  ];
}

function nameRole(map: ArgumentMap, id: StatementId, argument: Argument) {
  if (map.statements.get(id)?.kind === 'position' && argument.target.kind === 'statement') {
    return argument.relation === 'supports' ? 'supportingPosition' : 'attackingPosition';
  }
  return roleIn(map, id, argument);
}

/** What an argument speaks to; of an argument, the ends of that. */
function nameEnds(map: ArgumentMap, { target }: Argument) {
  if (target.kind === 'statement') return { premises: '', target: callByNumber(map, target.id) };
  const attacked = map.arguments.get(target.id);
  const premises = attacked?.premises.map((id) => callByNumber(map, id)) ?? [];
  const end = attacked?.target;
  return {
    premises: premises.join(' + '),
    target: end?.kind === 'statement' ? callByNumber(map, end.id) : say('inspector.argument'),
  };
}

/** A loose statement has no number, and is called by its words. */
function callByNumber(map: ArgumentMap, id: StatementId): string {
  if (id === findMotionId(map)) return say('spoken.theMotion');
  return numbersOf(map).get(id) ?? clipText(map.statements.get(id)?.text ?? '');
}
