import type { Statement } from '../../../shared/model/statement.ts';
import { BurdenField } from './burden-field.tsx';
import { CredenceField } from './credence-field.tsx';
import { CredenceRangeField } from './credence-range-field.tsx';
import { HueField } from './hue-field.tsx';
import { KindField } from './kind-field.tsx';
import { PanelForm } from './panel-form.tsx';

/** What a statement is and how it is judged. */
export function StatementProperties({ statement }: { readonly statement: Statement }) {
  const statements = [statement];
  return (
    <PanelForm>
      <KindField statements={statements} />
      {statement.kind === 'position' && <HueField statement={statement} />}
      <CredenceField statements={statements} />
      <CredenceRangeField statement={statement} />
      <BurdenField statements={statements} />
    </PanelForm>
  );
}
