import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { say } from '../state/words.ts';
import { shortenText } from './shorten-text.ts';

/** The first words of statements in quotes, as they are read out: one of which nothing is written says so. */
export function quoteStatements(
  ids: readonly StatementId[],
  statements: ArgumentMap['statements'],
): string {
  const quoted = ids
    .map((id) => shortenText(statements.get(id)?.text ?? ''))
    .map((text) => (text === '' ? say('inspector.empty') : say('comparison.quoted', { text })));
  return quoted.length === 0
    ? ''
    : quoted.reduce((first, second) => say('spoken.and', { first, second }));
}
