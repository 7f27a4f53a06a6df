import type { CardHeat, CardLook } from '../../shared/drawing/card-look.ts';
import { clipText } from '../../shared/layout/text/clip-text.ts';
import type { Language } from '../../shared/messages/language.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { argumentsOn } from '../../shared/model/queries/index-arguments.ts';
import type { Statement } from '../../shared/model/statement.ts';
import { joinSentences, joinWords } from '../state/join-spoken.ts';
import { readLanguage, say } from '../state/words.ts';
import { rememberWhileSame } from './remember-while-same.ts';

/** What a screen reader says of a card: role, side, text, and how many speak to it. */
export function describeStatement(map: ArgumentMap, statement: Statement, look: CardLook): string {
  return describe(statement, map.arguments, look, readLanguage());
}

// Looking up words is slow, and most cards say the same from one frame to the next.
const describe = rememberWhileSame(
  (
    statement: Statement,
    arguments_: ArgumentMap['arguments'],
    look: CardLook,
    _language: Language,
  ): string => {
    const replies = argumentsOn({ arguments: arguments_ }, statement.id);
    const reasons = replies.filter(({ relation }) => relation === 'supports').length;
    const objections = replies.length - reasons;
    const { outcome, heat } = look;
    const came =
      outcome === undefined
        ? ''
        : `${say(`status.${outcome.status}`)} ${outcome.strength ?? ''}`.trim();
    const standing = [
      came,
      ...look.roles.map((role) => say(`role.${role}`)),
      say(`side.${look.side}`),
    ];
    const hangs = heat === undefined ? '' : describeHeat(heat);
    const parts = [
      joinWords(standing),
      statement.text === ''
        ? say('inspector.empty')
        : clipText(statement.text).replace(/[.。]$/, ''),
      statement.author === undefined ? '' : `${say('authorship.label')}: ${statement.author}`,
      reasons > 0 ? say('canvas.reasonsCount', { count: reasons }) : '',
      objections > 0 ? say('canvas.objectionsCount', { count: objections }) : '',
      hangs,
    ];
    return joinSentences(parts);
  },
);

/** What the motion loses or gains without a statement, in words. */
function describeHeat({ change }: CardHeat): string {
  if (change === 0) return say('evaluation.same');
  return say(change < 0 ? 'evaluation.loses' : 'evaluation.gains', { change: Math.abs(change) });
}
