import { memo } from 'react';
import { ArgumentDetails } from './argument-details.tsx';
import type { Subject } from './find-subject.ts';
import { MapDetails } from './map-details.tsx';
import { NoteDetails } from './note-details.tsx';
import { SeveralDetails } from './several-details.tsx';
import { StatementDetails } from './statement-details.tsx';

/** The panel for one kind of subject. */
export const SubjectDetails = memo(function SubjectDetails({
  subject,
}: {
  readonly subject: Subject;
}) {
  switch (subject.kind) {
    case 'map':
      return <MapDetails />;
    case 'statement':
      return <StatementDetails statement={subject.statement} />;
    case 'argument':
      return <ArgumentDetails argument={subject.argument} />;
    case 'note':
      return <NoteDetails note={subject.note} />;
    case 'several':
      return <SeveralDetails subject={subject} />;
  }
});
