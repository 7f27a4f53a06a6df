import type { ArgumentMap } from '../argument-map.ts';
import type { ArgumentId } from '../ids.ts';
import type { PutQuestion, QuestionState } from '../question.ts';
import { updateArgument } from './arguments.ts';
import type { Edit } from './edit.ts';

/**
 * Records the state of a critical question of an argument's scheme; `open` removes the record. Everything else recorded
 * about it, and about other questions, stays.
 */
export function setQuestion(
  map: ArgumentMap,
  id: ArgumentId,
  question: string,
  state: QuestionState | 'open',
): Edit {
  const before = map.arguments.get(id)?.questions ?? [];
  const known = before.find((put) => put.question === question);
  const others = before.filter((put) => put !== known);
  const questions: readonly PutQuestion[] =
    state === 'open' ? others : [...others, { ...known, question, state }];
  return updateArgument(map, id, { questions: questions.length === 0 ? undefined : questions });
}
