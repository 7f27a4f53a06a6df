import type { Statement } from '../../../shared/model/statement.ts';
import { say } from '../../state/words.ts';
import { OptionalField } from '../../ui/optional-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { AuthorField } from './author-field.tsx';
import { OptionalFields } from './optional-fields.tsx';
import { TagsField } from './tags-field.tsx';
import { useStatementEdit } from './use-statement-edit.ts';

/** What helps the author and takes no part in the debate. */
export function StatementRemarks({ statement }: { readonly statement: Statement }) {
  const edit = useStatementEdit(statement.id);
  return (
    <OptionalFields>
      <OptionalField label={say('inspector.tags')} isEmpty={statement.tags.length === 0}>
        <TagsField tags={statement.tags} onChange={(tags) => edit({ tags }, 'act.tags')} />
      </OptionalField>
      <OptionalField label={say('authorship.label')} isEmpty={statement.author === undefined}>
        <AuthorField statements={[statement]} />
      </OptionalField>
      <OptionalField label={say('inspector.comment')} isEmpty={statement.comment === ''}>
        <TextArea
          label={say('inspector.comment')}
          value={statement.comment}
          onChange={(comment) => edit({ comment }, 'act.comment')}
        />
      </OptionalField>
    </OptionalFields>
  );
}
