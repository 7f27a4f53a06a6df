import { Trash2 } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { useCommand } from '../command/use-command.ts';
import type { Several } from './find-subject.ts';
import { KindField } from './kind-field.tsx';
import { PanelForm } from './panel-form.tsx';
import { SharedTags } from './shared-tags.tsx';

/** The edits that several things share. */
export function SeveralDetails({ subject: { statements } }: { readonly subject: Several }) {
  const remove = useCommand('edit.delete');
  return (
    <PanelForm>
      {statements.length > 0 && <KindField statements={statements} />}
      {statements.length > 0 && <SharedTags statements={statements} />}
      <div>
        <Button tone="danger" icon={<Trash2 size={14} aria-hidden />} onClick={remove.run}>
          {remove.label}
        </Button>
      </div>
    </PanelForm>
  );
}
