import type { Statement } from '../../../shared/model/statement.ts';
import { useDocument } from '../../state/workspace-context.ts';
import { Citations } from './citations.tsx';
import { FrameLinks } from './frame-links.tsx';
import { OutcomeLinks } from './outcome-links.tsx';
import { StatementLinks } from './statement-links.tsx';
import { StatementProperties } from './statement-properties.tsx';
import { StatementRemarks } from './statement-remarks.tsx';
import { StatementText } from './statement-text.tsx';

/** One statement: what it says, how it is judged, what it is linked to and what it rests on. */
export function StatementDetails({ statement }: { readonly statement: Statement }) {
  const map = useDocument((state) => state.map);
  return (
    <>
      <StatementText statement={statement} />
      <StatementProperties statement={statement} />
      <OutcomeLinks />
      <StatementLinks map={map} id={statement.id} />
      <FrameLinks id={statement.id} />
      <Citations statement={statement} />
      <StatementRemarks statement={statement} />
    </>
  );
}
