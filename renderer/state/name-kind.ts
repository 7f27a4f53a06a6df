import type { StatementKind } from '../../shared/model/statement.ts';
import { say } from './words.ts';

const WORDS = {
  motion: 'command.statement.kindMotion',
  position: 'command.statement.kindPosition',
  claim: 'command.statement.kindClaim',
  evidence: 'command.statement.kindEvidence',
} as const;

/** What people call a kind of statement. */
export function nameKind(kind: StatementKind): string {
  return say(WORDS[kind]);
}
