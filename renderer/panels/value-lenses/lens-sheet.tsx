import { Plus } from 'lucide-react';
import { useState } from 'react';
import { addLens } from '../../../shared/model/edits/lenses.ts';
import { listPositions } from '../../../shared/model/queries/positions.ts';
import { holdAbove } from '../../../shared/reasoning/value-lenses.ts';
import { readMap } from '../../commands/selection.ts';
import { editInSteps } from '../../state/edit-in-steps.ts';
import { commit } from '../../state/editing.ts';
import { say } from '../../state/words.ts';
import { useDocument, useWorkspace } from '../../state/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { LensEditor } from './lens-editor.tsx';
import { LensTable } from './lens-table.tsx';
import { TakeAway } from './take-away.tsx';
import styles from './value-lenses.module.css';

/** The table of outcomes, and beneath it the lens that is picked in it. */
export function LensSheet() {
  const map = useDocument((state) => state.map);
  const [picked, setPicked] = useState(0);
  const lenses = map.details.lenses ?? [];
  const lens = lenses[Math.min(picked, lenses.length - 1)];
  if (listPositions(map).length === 0) {
    return <p className={styles.lead}>{say('valueLens.noPositions')}</p>;
  }
  return (
    <div className={styles.sheet}>
      <p className={styles.lead}>{say('valueLens.lead')}</p>
      <LensTable picked={lens?.name ?? null} onPick={setPicked} />
      <div className={styles.actions}>
        <NewLenses onMade={setPicked} />
        <TakeAway />
      </div>
      {lens !== undefined && <LensEditor lens={lens} />}
    </div>
  );
}

function NewLenses({ onMade }: { readonly onMade: (index: number) => void }) {
  const workspace = useWorkspace();
  const count = useDocument((state) => state.map.details.lenses?.length ?? 0);
  const isWritable = useDocument((state) => state.access === 'writable');
  const make = () => {
    const map = readMap(workspace);
    if (
      commit(
        workspace,
        addLens(map, { name: findName(map.details.lenses ?? []), weights: [] }),
        'act.addLens',
      )
    ) {
      onMade(count);
    }
  };
  const makeForEach = () => {
    const map = readMap(workspace);
    const positions = listPositions(map);
    const steps = positions.map((id) => {
      const name = map.statements.get(id)?.text.trim() || id;
      return (before: typeof map) => addLens(before, holdAbove(name, id, positions));
    });
    commit(workspace, editInSteps(map, steps), 'act.addLens');
  };
  return (
    <>
      <Button icon={<Plus size={14} aria-hidden />} disabled={!isWritable} onClick={make}>
        {say('valueLens.add')}
      </Button>
      {count === 0 && (
        <Button disabled={!isWritable} onClick={makeForEach}>
          {say('valueLens.addForEach')}
        </Button>
      )}
    </>
  );
}

/** The first of "New lens", "New lens 2" and so on that no lens has. */
function findName(lenses: readonly { readonly name: string }[]): string {
  const taken = new Set(lenses.map(({ name }) => name));
  const plain = say('valueLens.newName');
  let [name, number] = [plain, 1];
  while (taken.has(name)) {
    number += 1;
    name = `${plain} ${number}`;
  }
  return name;
}
