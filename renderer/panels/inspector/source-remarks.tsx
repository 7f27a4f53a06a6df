import type { PlainMessageKey } from '../../../shared/messages/message-key.ts';
import type { SourcePatch } from '../../../shared/model/edits/sources.ts';
import type { Source } from '../../../shared/model/source.ts';
import { say } from '../../state/words.ts';
import { OptionalField } from '../../ui/optional-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './inspector.module.css';

const FIELDS: readonly {
  readonly field: 'publisher' | 'accessed' | 'note' | 'text';
  readonly word: PlainMessageKey;
}[] = [
  { field: 'publisher', word: 'comparison.field.publisher' },
  { field: 'accessed', word: 'comparison.field.accessed' },
  { field: 'note', word: 'comparison.field.note' },
  { field: 'text', word: 'source.fullText' },
];

interface SourceRemarksProps {
  readonly source: Source;
  readonly onChange: (patch: SourcePatch) => void;
}

/** What few need to say of a source. */
export function SourceRemarks({ source, onChange }: SourceRemarksProps) {
  return (
    <div className={styles.optional}>
      {FIELDS.map(({ field, word }) => {
        const Field = field === 'note' || field === 'text' ? TextArea : TextField;
        return (
          <OptionalField key={field} label={say(word)} isEmpty={source[field] === undefined}>
            <Field
              label={say(word)}
              value={source[field] ?? ''}
              onChange={(text: string) => onChange({ [field]: text === '' ? undefined : text })}
            />
          </OptionalField>
        );
      })}
    </div>
  );
}
