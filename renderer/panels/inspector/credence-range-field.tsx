import { credenceRangeOf, type Statement } from '../../../shared/model/statement.ts';
import { say } from '../../state/words.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { IntervalField } from '../../ui/interval-field.tsx';
import { useStatementEdit } from './use-statement-edit.ts';

/** How far to either side a credence is unsure at first. */
const FIRST_MARGIN = 0.1;

/** Between what credences a statement is believed, for those who will not name one figure. */
export function CredenceRangeField({ statement }: { readonly statement: Statement }) {
  const edit = useStatementEdit(statement.id);
  const { credence, credenceRange } = statement;
  const toggle = (isUnsure: boolean) => {
    const range = { low: moved(credence, -FIRST_MARGIN), high: moved(credence, FIRST_MARGIN) };
    edit({ credenceRange: isUnsure ? range : undefined }, 'act.credenceRange');
  };
  return (
    <>
      <Checkbox
        label={say('valueLens.unsure')}
        isChecked={credenceRange !== undefined}
        onChange={toggle}
      />
      {credenceRange !== undefined && (
        <IntervalField
          label={say('valueLens.range')}
          lowLabel={say('valueLens.lowest')}
          highLabel={say('valueLens.highest')}
          value={credenceRangeOf(statement)}
          onChange={(range) => edit({ credenceRange: range }, 'act.credenceRange')}
        />
      )}
    </>
  );
}

function moved(credence: number, by: number): number {
  return Math.round(Math.min(1, Math.max(0, credence + by)) * 100) / 100;
}
