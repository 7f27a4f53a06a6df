import { Trash2 } from 'lucide-react';
import { findFrameOf } from '../../../shared/model/queries/frames.ts';
import { useCommand } from '../../commands/use-command.ts';
import { useDocument, useSession } from '../../state/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { AuthorField } from './author-field.tsx';
import { BurdenField } from './burden-field.tsx';
import { CredenceField } from './credence-field.tsx';
import type { Several } from './find-subject.ts';
import { FrameFields } from './frame-fields.tsx';
import styles from './inspector.module.css';
import { KindField } from './kind-field.tsx';
import { PanelForm } from './panel-form.tsx';
import { SharedTags } from './shared-tags.tsx';

/** The edits that several things share. */
export function SeveralDetails({ subject: { statements } }: { readonly subject: Several }) {
  const remove = useCommand('edit.delete');
  const map = useDocument((state) => state.map);
  const selection = useSession((state) => state.selection);
  const frame = findFrameOf(map, selection);
  return (
    <>
      {frame !== null && <FrameFields key={frame.id} frame={frame} />}
      {statements.length > 0 && (
        <PanelForm>
          <KindField statements={statements} />
          <CredenceField statements={statements} />
          <BurdenField statements={statements} />
          <SharedTags statements={statements} />
          <AuthorField statements={statements} />
        </PanelForm>
      )}
      <PanelForm>
        <Button
          tone="danger"
          className={styles.delete}
          icon={<Trash2 size={14} aria-hidden />}
          onClick={remove.run}
        >
          {remove.label}
        </Button>
      </PanelForm>
    </>
  );
}
