import type { CardLook } from '../../shared/drawing/card-look.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { argumentsOn } from '../../shared/model/queries/index-arguments.ts';
import type { Statement } from '../../shared/model/statement.ts';
import { say } from '../state/words.ts';

/** What a screen reader says of a card: role, side, text, and how many speak to it. */
export function describeStatement(map: ArgumentMap, statement: Statement, look: CardLook): string {
  const replies = argumentsOn(map, statement.id);
  const reasons = replies.filter(({ relation }) => relation === 'supports').length;
  const objections = replies.length - reasons;
  const standing = [...look.roles.map((role) => say(`role.${role}`)), say(`side.${look.side}`)];
  const parts = [
    standing.filter((part) => part !== '').join(', '),
    statement.text === '' ? say('inspector.empty') : statement.text.replace(/[.。]$/, ''),
    reasons > 0 ? say('canvas.reasonsCount', { count: reasons }) : '',
    objections > 0 ? say('canvas.objectionsCount', { count: objections }) : '',
  ];
  return parts.filter((part) => part !== '').join('. ');
}
