import type { Statement } from '../../../shared/model/statement.ts';
import { say } from '../../state/words.ts';
import { RangeField } from '../../ui/range-field.tsx';
import { BurdenField } from './burden-field.tsx';
import { HueField } from './hue-field.tsx';
import { KindField } from './kind-field.tsx';
import { PanelForm } from './panel-form.tsx';
import { useStatementEdit } from './use-statement-edit.ts';

/** What a statement is and how it is judged. */
export function StatementProperties({ statement }: { readonly statement: Statement }) {
  const edit = useStatementEdit(statement.id);
  return (
    <PanelForm>
      <KindField statements={[statement]} />
      {statement.kind === 'position' && <HueField statement={statement} />}
      <RangeField
        label={say('inspector.credence')}
        labelPlace="beside"
        hint={say('inspector.credenceHint')}
        value={statement.credence}
        onChange={(credence) => edit({ credence }, 'act.credence')}
      />
      <BurdenField statement={statement} />
    </PanelForm>
  );
}
