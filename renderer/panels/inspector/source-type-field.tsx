import { SOURCE_MESSAGES } from '../../../shared/messages/en/sources.ts';
import type { Source } from '../../../shared/model/source.ts';
import { say } from '../../state/words.ts';
import { Select } from '../../ui/select.tsx';

type KnownType = keyof typeof SOURCE_MESSAGES.source.type;

const TYPES = Object.keys(SOURCE_MESSAGES.source.type) as readonly KnownType[];

interface SourceTypeFieldProps {
  readonly source: Source;
  readonly onChange: (type: string) => void;
}

/** What a source is, by its CSL type; one that has no word here keeps its own name. */
export function SourceTypeField({ source: { type }, onChange }: SourceTypeFieldProps) {
  const known = TYPES.map((each) => ({ value: each as string, label: say(`source.type.${each}`) }));
  const isKnown = known.some(({ value }) => value === type);
  return (
    <Select
      label={say('comparison.field.type')}
      labelPlace="beside"
      value={type}
      options={isKnown ? known : [...known, { value: type, label: type }]}
      onChange={onChange}
    />
  );
}
