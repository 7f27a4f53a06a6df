import type { CardHeat, CardLook } from '../../shared/drawing/card-look.ts';
import { hasSameLook } from '../../shared/drawing/card-look.ts';
import { clipText } from '../../shared/layout/text/clip-text.ts';
import type { Language } from '../../shared/messages/language.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { argumentsOn } from '../../shared/model/queries/index-arguments.ts';
import type { Statement } from '../../shared/model/statement.ts';
import { joinSentences, joinWords } from '../state/join-spoken.ts';
import { readLanguage, say } from '../state/words.ts';

/** What a screen reader says of a card: role, side, text, and how many speak to it. */
export function describeStatement(map: ArgumentMap, statement: Statement, look: CardLook): string {
  const replies = argumentsOn(map, statement.id);
  const reasons = replies.filter(({ relation }) => relation === 'supports').length;
  const spoken = { look, reasons, objections: replies.length - reasons, language: readLanguage() };
  const known = described.get(statement);
  if (known !== undefined && isSame(known, spoken)) return known.text;
  const text = describe(statement, spoken);
  described.set(statement, { ...spoken, text });
  return text;
}

/** What of the map is told of a statement. */
interface Spoken {
  readonly look: CardLook;
  readonly reasons: number;
  readonly objections: number;
  readonly language: Language;
}

// Looking up words is slow, and most cards say the same after an edit as before.
const described = new WeakMap<Statement, Spoken & { readonly text: string }>();

function isSame(first: Spoken, second: Spoken): boolean {
  return (
    first.reasons === second.reasons &&
    first.objections === second.objections &&
    first.language === second.language &&
    hasSameLook(first.look, second.look)
  );
}

function describe(statement: Statement, { look, reasons, objections }: Spoken): string {
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
    statement.text === '' ? say('inspector.empty') : clipText(statement.text).replace(/[.。]$/, ''),
    statement.author === undefined
      ? ''
      : say('spoken.named', { name: say('authorship.label'), text: statement.author }),
    joinWords([
      reasons > 0 ? say('canvas.reasonsCount', { count: reasons }) : '',
      objections > 0 ? say('canvas.objectionsCount', { count: objections }) : '',
    ]),
    hangs,
  ];
  return joinSentences(parts);
}

/** What the motion loses or gains without a statement, in words. */
function describeHeat({ change }: CardHeat): string {
  if (change === 0) return say('evaluation.same');
  return say(change < 0 ? 'evaluation.loses' : 'evaluation.gains', { change: Math.abs(change) });
}
