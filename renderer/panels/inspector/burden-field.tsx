import { type Burden, burdenOf, type Statement } from '../../../shared/model/statement.ts';
import { say } from '../../state/words.ts';
import { Select } from '../../ui/select.tsx';
import { useStatementEdit } from './use-statement-edit.ts';

const BURDENS: readonly Burden[] = ['stands-unless-attacked', 'stands-only-if-supported'];

/** Who has to act. What is usual for the kind is not stored, so that it follows the kind. */
export function BurdenField({ statement }: { readonly statement: Statement }) {
  const edit = useStatementEdit(statement.id);
  const usual = burdenOf({ kind: statement.kind });
  const options = BURDENS.map((burden) => {
    const name = say(`inspector.${burden}`);
    const label = burden === usual ? say('inspector.burdenDefault', { burden: name }) : name;
    return { value: burden, label };
  });
  return (
    <Select<Burden>
      label={say('inspector.burden')}
      labelPlace="beside"
      hint={say('inspector.burdenHint')}
      value={burdenOf(statement)}
      options={options}
      onChange={(burden) => edit({ burden: burden === usual ? undefined : burden }, 'act.burden')}
    />
  );
}
