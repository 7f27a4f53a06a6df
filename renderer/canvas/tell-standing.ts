import type { Argument } from '../../shared/model/argument.ts';
import type { Outcome } from '../../shared/reasoning/outcome.ts';
import { joinWords } from '../state/join-spoken.ts';
import { say } from '../state/words.ts';

/** How something comes out, in words; empty where that is not known. */
export function tellOutcome(outcome: Outcome | undefined): string {
  if (outcome === undefined) return '';
  return `${say(`status.${outcome.status}`)} ${outcome.strength ?? ''}`.trim();
}

/** How many reasons and objections speak to something. */
export interface Replies {
  readonly reasons: number;
  readonly objections: number;
}

/** Counts what speaks to something. */
export function countReplies(replies: readonly Argument[]): Replies {
  const reasons = replies.filter(({ relation }) => relation === 'supports').length;
  return { reasons, objections: replies.length - reasons };
}

/** The same in words; empty for none of both. */
export function tellReplies({ reasons, objections }: Replies): string {
  return joinWords([
    reasons > 0 ? say('canvas.reasonsCount', { count: reasons }) : '',
    objections > 0 ? say('canvas.objectionsCount', { count: objections }) : '',
  ]);
}
