import { type Burden, burdenOf, type Statement } from '../../../shared/model/statement.ts';
import { say } from '../../state/words.ts';
import { Select } from '../../ui/select.tsx';
import { useStatementEdit } from './use-statement-edit.ts';

const BURDENS: readonly Burden[] = ['stands-unless-attacked', 'stands-only-if-supported'];

/** Who has to act. Left alone, it follows the kind and says how. */
export function BurdenField({ statement }: { readonly statement: Statement }) {
  const edit = useStatementEdit(statement.id);
  const usual = burdenOf({ kind: statement.kind });
  const options = [
    { value: 'usual', label: say('inspector.burdenDefault', { burden: nameBurden(usual) }) },
    ...BURDENS.map((burden) => ({ value: burden, label: nameBurden(burden) })),
  ] as const;
  return (
    <Select<Burden | 'usual'>
      label={say('inspector.burden')}
      labelPlace="beside"
      value={statement.burden ?? 'usual'}
      options={options}
      onChange={(chosen) => edit({ burden: chosen === 'usual' ? undefined : chosen }, 'act.burden')}
    />
  );
}

function nameBurden(burden: Burden): string {
  return say(`inspector.${burden}`);
}
