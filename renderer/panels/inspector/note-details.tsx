import { updateNote } from '../../../shared/model/edits/notes.ts';
import type { Note } from '../../../shared/model/note.ts';
import { readMap } from '../../commands/selection.ts';
import { say } from '../../state/words.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { FrameLinks } from './frame-links.tsx';
import { PanelForm } from './panel-form.tsx';
import { useCommit } from './visits.ts';

/** A free remark on the canvas. */
export function NoteDetails({ note }: { readonly note: Note }) {
  const workspace = useWorkspace();
  const commit = useCommit();
  return (
    <>
      <PanelForm>
        <TextArea
          label={say('canvas.note')}
          labelPlace="hidden"
          placeholder={say('canvas.notePlaceholder')}
          value={note.text}
          onChange={(text) => commit(updateNote(readMap(workspace), note.id, { text }), 'act.note')}
        />
      </PanelForm>
      <FrameLinks id={note.id} />
    </>
  );
}
