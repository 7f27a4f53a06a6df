import type { CommandId } from '../../../shared/commands/command-table.ts';
import { createSay, type Say } from '../../../shared/messages/create-say.ts';
import { SYNONYM_MESSAGES } from '../../../shared/messages/en/synonyms.ts';
import type { Language } from '../../../shared/messages/language.ts';
import type { PlainMessageKey } from '../../../shared/messages/message-key.ts';
import { foldText } from '../../../shared/model/queries/fold-text.ts';
import { nameCommand } from '../../commands/name-command.ts';
import { readLanguage, say } from '../../state/words.ts';

const NAMED: Readonly<Record<string, object>> = SYNONYM_MESSAGES.synonyms;

const SAY_IN: Readonly<Record<Language, Say>> = {
  en: createSay(() => 'en'),
  ja: createSay(() => 'ja'),
};

// A guide or a neighbour may name a command in another language; so may a hand that does not care to switch its input.
const OTHER_LANGUAGES: Readonly<Record<Language, Language>> = { en: 'ja', ja: 'en' };

/** Other words for a command: those of the language of the moment, then its name and those of the other language. */
function listSynonyms(id: CommandId): readonly string[] {
  const sayElsewhere = SAY_IN[OTHER_LANGUAGES[readLanguage()]];
  return [...listWritten(id, say), nameCommand(id, sayElsewhere), ...listWritten(id, sayElsewhere)];
}

function listWritten(id: CommandId, tell: Say): readonly string[] {
  const [menu = '', name = ''] = id.split('.');
  if (NAMED[menu] === undefined || !(name in NAMED[menu])) return [];
  // The names of commands are the paths of these messages, as far as there are any.
  return tell(`synonyms.${id}` as PlainMessageKey).split(/, |、/);
}

// One letter begins some word for nearly everything; one character of Japanese says much.
const IS_TELLING = /..|[^ -~]/u;

/** The first other word for a command of which a word begins with what was typed; null for none. */
export function findSynonym(typed: string, id: CommandId): string | null {
  const beginning = foldText(typed);
  if (!IS_TELLING.test(beginning)) return null;
  const found = listSynonyms(id).find((synonym) => {
    const folded = foldText(synonym);
    return folded.startsWith(beginning) || folded.includes(` ${beginning}`);
  });
  return found ?? null;
}
