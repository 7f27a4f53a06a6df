import type { Argument } from '../../shared/model/argument.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { say } from '../state/words.ts';
import { shortenText } from './shorten-text.ts';

/** What statements say: nothing where nothing is written, or there is none. */
export function readTexts(
  ids: readonly StatementId[],
  statements: ArgumentMap['statements'],
): readonly string[] {
  return ids.map((id) => statements.get(id)?.text ?? '');
}

/** What an argument speaks to is told by: the statement, or the first that the argument rests on. */
export function listSpokenTo(
  { target }: Argument,
  spokenTo: Argument | undefined,
): readonly StatementId[] {
  return target.kind === 'statement' ? [target.id] : (spokenTo?.premises.slice(0, 1) ?? []);
}

/** The first words of statements in quotes, as they are read out: one of which nothing is written says so. */
export function quoteTexts(texts: readonly string[]): string {
  const quoted = texts
    .map(shortenText)
    .map((text) => (text === '' ? say('inspector.empty') : say('comparison.quoted', { text })));
  return quoted.length === 0
    ? ''
    : quoted.reduce((first, second) => say('spoken.and', { first, second }));
}
