import { Trash2 } from 'lucide-react';
import { removeLens, renameLens, weighPosition } from '../../../shared/model/edits/lenses.ts';
import type { StatementId } from '../../../shared/model/ids.ts';
import { listPositions } from '../../../shared/model/queries/positions.ts';
import { type ValueLens, weightThrough } from '../../../shared/model/value-lens.ts';
import { readMap } from '../../commands/selection.ts';
import { commit } from '../../state/editing.ts';
import { nameStatement } from '../../state/name-statement.ts';
import { say } from '../../state/words.ts';
import { useDocument, useWorkspace } from '../../state/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { RangeField } from '../../ui/range-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import styles from './value-lenses.module.css';

/** One lens: its name, and what each position counts for. */
export function LensEditor({ lens }: { readonly lens: ValueLens }) {
  const workspace = useWorkspace();
  const map = useDocument((state) => state.map);
  const isReadOnly = useDocument((state) => state.access !== 'writable');
  const weigh = (position: StatementId, weight: number) =>
    commit(
      workspace,
      weighPosition(readMap(workspace), lens.name, { position, weight }),
      'act.weighPosition',
      `lens ${lens.name} ${position}`,
    );
  return (
    <fieldset className={styles.editor} disabled={isReadOnly}>
      <legend className={styles.legend}>{lens.name || say('valueLens.unnamed')}</legend>
      <NameField lens={lens} />
      {listPositions(map).map((position) => (
        <RangeField
          key={position}
          label={nameStatement(map, position)}
          value={weightThrough(lens, position)}
          onChange={(weight) => weigh(position, weight)}
        />
      ))}
      <div>
        <Button
          tone="danger"
          icon={<Trash2 size={14} aria-hidden />}
          onClick={() =>
            commit(workspace, removeLens(readMap(workspace), lens.name), 'act.removeLens')
          }
        >
          {say('valueLens.remove')}
        </Button>
      </div>
    </fieldset>
  );
}

/** A name that another lens has is left as it is typed, until it is one of its own. */
function NameField({ lens }: { readonly lens: ValueLens }) {
  const workspace = useWorkspace();
  const lenses = useDocument((state) => state.map.details.lenses) ?? [];
  const others = lenses.filter(({ name }) => name !== lens.name);
  const notation = {
    format: (name: string) => name,
    parse: (text: string) => (others.some(({ name }) => name === text) ? null : text),
  };
  const rename = (name: string) =>
    commit(
      workspace,
      renameLens(readMap(workspace), lens.name, name),
      'act.renameLens',
      `lens name ${lenses.indexOf(lens)}`,
    );
  const draft = useDraft(lens.name, notation, rename);
  const isTaken = notation.parse(draft.text) === null;
  return (
    <div>
      <TextField
        label={say('valueLens.name')}
        value={draft.text}
        aria-invalid={isTaken}
        onChange={draft.change}
        onBlur={draft.end}
      />
      {isTaken && (
        <p role="status" className={styles.lead}>
          {say('refusal.repeated-lens')}
        </p>
      )}
    </div>
  );
}
