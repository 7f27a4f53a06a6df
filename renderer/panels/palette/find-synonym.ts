import type { CommandId } from '../../../shared/commands/command-table.ts';
import { SYNONYM_MESSAGES } from '../../../shared/messages/en/synonyms.ts';
import type { PlainMessageKey } from '../../../shared/messages/message-key.ts';
import { foldText } from '../../../shared/model/queries/fold-text.ts';
import { say } from '../../state/words.ts';

const NAMED: Readonly<Record<string, object>> = SYNONYM_MESSAGES.synonyms;

/** Other words for a command in the language of the moment. */
function listSynonyms(id: CommandId): readonly string[] {
  const [menu = '', name = ''] = id.split('.');
  if (NAMED[menu] === undefined || !(name in NAMED[menu])) return [];
  // The names of commands are the paths of these messages, as far as there are any.
  return say(`synonyms.${id}` as PlainMessageKey).split(/, |、/);
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
