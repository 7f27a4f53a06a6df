import type { Argument } from '../../../shared/model/argument.ts';
import { say } from '../../state/words.ts';
import { OptionalField } from '../../ui/optional-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { OptionalFields } from './optional-fields.tsx';
import { SchemeField } from './scheme-field.tsx';
import { useArgumentEdit } from './use-argument-edit.ts';

/** What licenses the step, after which pattern it goes, and what else there is to say. */
export function ArgumentRemarks({ argument }: { readonly argument: Argument }) {
  const edit = useArgumentEdit(argument.id);
  return (
    <OptionalFields>
      <OptionalField label={say('inspector.warrant')} isEmpty={argument.warrant === undefined}>
        <TextArea
          label={say('inspector.warrant')}
          hint={say('inspector.warrantHint')}
          placeholder={say('inspector.warrantHint')}
          value={argument.warrant ?? ''}
          onChange={(warrant) => edit({ warrant: orNothing(warrant) }, 'act.warrant')}
        />
      </OptionalField>
      <OptionalField label={say('inspector.scheme')} isEmpty={argument.scheme === undefined}>
        <SchemeField argument={argument} />
      </OptionalField>
      <OptionalField label={say('inspector.comment')} isEmpty={argument.comment === ''}>
        <TextArea
          label={say('inspector.comment')}
          value={argument.comment}
          onChange={(comment) => edit({ comment }, 'act.comment')}
        />
      </OptionalField>
    </OptionalFields>
  );
}

function orNothing(text: string): string | undefined {
  return text === '' ? undefined : text;
}
