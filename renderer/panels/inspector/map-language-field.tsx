import { say } from '../../state/words.ts';
import { Select } from '../../ui/select.tsx';

const TAGS: readonly string[] = ['en', 'ja', 'de', 'es', 'fr', 'it', 'ko', 'pt', 'zh'];

interface MapLanguageFieldProps {
  /** BCP 47; empty when not said. */
  readonly tag: string;
  readonly onChange: (tag: string) => void;
}

/** In which language the statements are written, each language by its own name. */
export function MapLanguageField({ tag, onChange }: MapLanguageFieldProps) {
  const tags = tag === '' || TAGS.includes(tag) ? TAGS : [...TAGS, tag];
  return (
    <Select
      label={say('mapLanguage.label')}
      hint={say('mapLanguage.hint')}
      value={tag}
      options={[
        { value: '', label: say('mapLanguage.unsaid') },
        ...tags.map((each) => ({ value: each, label: nameLanguage(each) })),
      ]}
      onChange={onChange}
    />
  );
}

function nameLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A file may hold what is no tag of a language.
    return tag;
  }
}
