import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { PlainMessageKey } from '../../../shared/messages/message-key.ts';
import { type SourcePatch, updateSource } from '../../../shared/model/edits/sources.ts';
import type { Source } from '../../../shared/model/source.ts';
import { readMap } from '../../commands/selection.ts';
import { say } from '../../state/words.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { formatNames, parseNames } from './source-names.ts';
import { SourceRemarks } from './source-remarks.tsx';
import { SourceTypeField } from './source-type-field.tsx';
import { useCommit } from './visits.ts';

const PLAIN_FIELDS: readonly {
  readonly field: 'issued' | 'container-title' | 'URL';
  readonly word: PlainMessageKey;
}[] = [
  { field: 'container-title', word: 'inspector.sourceContainer' },
  { field: 'issued', word: 'inspector.sourceIssued' },
  { field: 'URL', word: 'inspector.sourceUrl' },
];

interface SourceFieldsProps {
  readonly source: Source;
  /** It was just added, and is what there is to write next. */
  readonly isNew: boolean;
}

/** What is known of a source. It is one and the same wherever it is cited. */
export function SourceFields({ source, isNew }: SourceFieldsProps) {
  const workspace = useWorkspace();
  const commit = useCommit();
  const edit = (patch: SourcePatch) =>
    void commit(updateSource(readMap(workspace), source.id, patch), 'act.source');
  const author = useDraft(source.author, NAMES, (names) => edit({ author: names }));
  const title = useFocusWhenNew(isNew);
  return (
    <>
      <div ref={title}>
        <TextArea
          label={say('inspector.sourceTitle')}
          value={source.title}
          onChange={(text) => edit({ title: text })}
          onKeyDown={keepInOneLine}
        />
      </div>
      <TextField
        label={say('inspector.sourceAuthor')}
        hint={say('inspector.sourceAuthorHint')}
        placeholder={say('inspector.sourceAuthorHint')}
        value={author.text}
        onChange={author.change}
        onBlur={author.end}
      />
      {PLAIN_FIELDS.map(({ field, word }) => (
        <TextField
          key={field}
          label={say(word)}
          value={source[field] ?? ''}
          onChange={(text) => edit({ [field]: text === '' ? undefined : text })}
        />
      ))}
      <SourceTypeField source={source} onChange={(type) => edit({ type })} />
      <SourceRemarks source={source} onChange={edit} />
    </>
  );
}

const NAMES = { format: formatNames, parse: parseNames };

/** A source that was just added is described next; one that is only looked at takes no focus. */
function useFocusWhenNew(isNew: boolean) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) place.current?.querySelector('textarea')?.focus();
  }, [isNew]);
  return place;
}

// A title is wrapped where it is long, and has no lines of its own.
function keepInOneLine(event: KeyboardEvent): void {
  if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
}
