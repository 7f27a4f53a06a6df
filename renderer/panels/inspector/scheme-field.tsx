import { useState } from 'react';
import type { Argument } from '../../../shared/model/argument.ts';
import {
  findScheme,
  nameScheme,
  SCHEME_IDS,
  type SchemeId,
} from '../../../shared/reasoning/schemes/scheme.ts';
import { say } from '../../state/words.ts';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useArgumentEdit } from './use-argument-edit.ts';

/** After which pattern an argument goes: one of the catalogue, or a name of the author's own. */
export function SchemeField({ argument }: { readonly argument: Argument }) {
  const edit = useArgumentEdit(argument.id);
  const known = findScheme(argument.scheme);
  const hasOwnName = argument.scheme !== undefined && known === null;
  const [isNaming, setIsNaming] = useState(false);
  const isOwn = hasOwnName || (isNaming && known === null);
  const write = (scheme: string | undefined) => edit({ scheme }, 'act.scheme');
  const choose = (choice: SchemeId | 'none' | 'own') => {
    setIsNaming(choice === 'own');
    if (choice === 'none') write(undefined);
    else if (choice !== 'own') write(nameScheme(choice));
    else if (known !== null) write(undefined);
  };
  return (
    <>
      <Select<SchemeId | 'none' | 'own'>
        label={say('inspector.scheme')}
        hint={say('inspector.schemeHint')}
        value={known ?? (isOwn ? 'own' : 'none')}
        options={[
          { value: 'none', label: say('question.none') },
          ...SCHEME_IDS.map((id) => ({ value: id, label: say(`scheme.${id}.name`) })),
          { value: 'own', label: say('question.own') },
        ]}
        onChange={choose}
      />
      {isOwn && (
        <TextField
          label={say('question.ownName')}
          value={argument.scheme ?? ''}
          onChange={(scheme) => write(scheme === '' ? undefined : scheme)}
        />
      )}
    </>
  );
}
