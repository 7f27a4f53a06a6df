import { type Burden, burdenOf, type Statement } from '../../../shared/model/statement.ts';
import { say } from '../../state/words.ts';
import { Select } from '../../ui/select.tsx';
import { findShared } from './find-shared.ts';
import { useStatementsEdit } from './use-statements-edit.ts';

const BURDENS: readonly Burden[] = ['stands-unless-attacked', 'stands-only-if-supported'];

/** Who has to act. What is usual for the kind is not stored, so that it follows the kind. */
export function BurdenField({ statements }: { readonly statements: readonly Statement[] }) {
  const edit = useStatementsEdit(statements);
  const usual = findShared(statements, usualBurdenOf);
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
      value={findShared(statements, burdenOf)}
      placeholder={say('authorship.several')}
      options={options}
      onChange={(burden) =>
        edit(
          (statement) => ({ burden: burden === usualBurdenOf(statement) ? undefined : burden }),
          'act.burden',
        )
      }
    />
  );
}

function usualBurdenOf({ kind }: Statement): Burden {
  return burdenOf({ kind });
}
