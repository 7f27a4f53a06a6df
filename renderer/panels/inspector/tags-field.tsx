import type { FocusEvent } from 'react';
import { say } from '../../state/words.ts';
import { isLeftWithWindow } from '../../ui/is-left-with-window.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useDraft } from '../../ui/use-draft.ts';

interface TagsFieldProps {
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
  readonly onLeave?: () => void;
}

/** Tags as a line of words with commas between them. */
export function TagsField({ tags, onChange, onLeave }: TagsFieldProps) {
  const draft = useDraft(tags, TAGS, onChange);
  const leave = (event: FocusEvent) => {
    draft.end(event);
    if (!isLeftWithWindow(event)) onLeave?.();
  };
  return (
    <TextField
      label={say('inspector.tags')}
      hint={say('inspector.tagsHint')}
      placeholder={say('inspector.tagsHint')}
      value={draft.text}
      onChange={draft.change}
      onBlur={leave}
    />
  );
}

const TAGS = {
  format: (tags: readonly string[]) => tags.join(', '),
  parse: (text: string): readonly string[] => {
    const tags = text.split(/[,、，]/).map((tag) => tag.trim());
    return [...new Set(tags.filter((tag) => tag !== ''))];
  },
};
