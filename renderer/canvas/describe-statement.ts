import { type CardHeat, type CardLook, hasSameLook } from '../../shared/drawing/card-look.ts';
import { clipText } from '../../shared/layout/text/clip-text.ts';
import type { Language } from '../../shared/messages/language.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { argumentsOn } from '../../shared/model/queries/index-arguments.ts';
import type { Statement } from '../../shared/model/statement.ts';
import { joinSentences, joinWords } from '../state/join-spoken.ts';
import { readLanguage, say } from '../state/words.ts';
import { countReplies, type Replies, tellOutcome, tellReplies } from './tell-standing.ts';

/** What a screen reader says of a card: role, side, how it comes out, text, and how many speak to it. */
export function describeStatement(map: ArgumentMap, statement: Statement, look: CardLook): string {
  const replies = countReplies(argumentsOn(map, statement.id));
  const spoken = { look, ...replies, language: readLanguage() };
  const known = described.get(statement);
  if (known !== undefined && isSame(known, spoken)) return known.text;
  const text = describe(statement, spoken);
  described.set(statement, { ...spoken, text });
  return text;
}

/** What of the map is told of a statement. */
interface Spoken extends Replies {
  readonly look: CardLook;
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

function describe(statement: Statement, { look, ...replies }: Spoken): string {
  const { outcome, heat } = look;
  const standing = [
    ...look.roles.map((role) => say(`role.${role}`)),
    say(`side.${look.side}`),
    tellOutcome(outcome),
  ];
  const hangs = heat === undefined ? '' : describeHeat(heat);
  const parts = [
    joinWords(standing),
    statement.text === '' ? say('inspector.empty') : clipText(statement.text).replace(/[.。]$/, ''),
    statement.author === undefined
      ? ''
      : say('spoken.named', { name: say('authorship.label'), text: statement.author }),
    tellReplies(replies),
    hangs,
  ];
  return joinSentences(parts);
}

/** What the motion loses or gains without a statement, in words. */
function describeHeat({ change }: CardHeat): string {
  if (change === 0) return say('evaluation.same');
  return say(change < 0 ? 'evaluation.loses' : 'evaluation.gains', { change: Math.abs(change) });
}
