import type { Argument } from '../../../shared/model/argument.ts';
import { useDocument } from '../../state/workspace-context.ts';
import { ArgumentEnds } from './argument-ends.tsx';
import { ArgumentProperties } from './argument-properties.tsx';
import { ArgumentRemarks } from './argument-remarks.tsx';
import { ArgumentReplies } from './argument-replies.tsx';
import { CriticalQuestions } from './critical-questions.tsx';
import { OutcomeLinks } from './outcome-links.tsx';

/** One argument: from which premises to what, how strong the step is, and what is said of it. */
export function ArgumentDetails({ argument }: { readonly argument: Argument }) {
  const map = useDocument((state) => state.map);
  return (
    <>
      <ArgumentEnds map={map} argument={argument} />
      <ArgumentProperties argument={argument} />
      <OutcomeLinks />
      <ArgumentReplies map={map} argument={argument} />
      <ArgumentRemarks argument={argument} />
      <CriticalQuestions argument={argument} />
    </>
  );
}
