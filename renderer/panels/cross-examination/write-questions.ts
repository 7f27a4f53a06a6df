import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import {
  isStillOpen,
  listQuestionedArguments,
  type QuestionedArgument,
} from '../../../shared/reasoning/schemes/question-sheet.ts';
import { say } from '../../state/words.ts';
import { describeArgument } from '../inspector/links.ts';

/** The arguments with questions that can still be put, each with those alone, in reading order. */
export function listOpenQuestions(map: ArgumentMap): readonly QuestionedArgument[] {
  return listQuestionedArguments(map)
    .map((asked) => ({ ...asked, questions: asked.questions.filter(isStillOpen) }))
    .filter(({ questions }) => questions.length > 0);
}

/** The whole sheet as plain text, for other programs. */
export function writeQuestions(map: ArgumentMap): string {
  return listOpenQuestions(map)
    .map(({ argument, scheme, questions }) => {
      const heading = `${describeArgument(map, argument)} (${say(`scheme.${scheme}.name`)})`;
      const lines = questions.map(({ key }) => `  - ${say(`scheme.${key}`)}`);
      return `${heading}\n${lines.join('\n')}\n`;
    })
    .join('\n');
}
