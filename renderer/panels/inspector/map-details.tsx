import { updateDetails } from '../../../shared/model/edits/details.ts';
import { readMap } from '../../commands/selection.ts';
import { nameMap } from '../../state/name-map.ts';
import { say } from '../../state/words.ts';
import { useDocument, useWorkspace } from '../../state/workspace-context.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Legend } from './legend.tsx';
import { MapLanguageField } from './map-language-field.tsx';
import { PanelForm } from './panel-form.tsx';
import { useCommit } from './visits.ts';

/** The map as a whole, and how to read it. */
export function MapDetails() {
  const workspace = useWorkspace();
  const details = useDocument((state) => state.map.details);
  const name = useDocument((state) => nameMap(state.map));
  const commit = useCommit();
  const write = (field: 'title' | 'description' | 'author' | 'language') => (text: string) =>
    void commit(updateDetails(readMap(workspace), { [field]: text }), `act.${field}`);
  return (
    <>
      <PanelForm>
        <TextField
          label={say('inspector.title')}
          value={details.title}
          placeholder={name}
          onChange={write('title')}
        />
        <TextArea
          label={say('inspector.description')}
          value={details.description}
          onChange={write('description')}
        />
        <TextField
          label={say('inspector.author')}
          value={details.author}
          onChange={write('author')}
        />
        <MapLanguageField tag={details.language} onChange={write('language')} />
      </PanelForm>
      <Legend />
    </>
  );
}
