import { useMemo, useState } from 'react';
import {
  type Choices,
  keyOfConflict,
  type MergeConflict,
  type MergeSide,
} from '../../../shared/comparison/conflict.ts';
import { mergeMaps } from '../../../shared/comparison/merge-maps.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { acceptMerge } from '../../state/outside.ts';
import { togglePanel } from '../../state/session-store.ts';
import { say } from '../../state/words.ts';
import { useDocument, useSession, useWorkspace } from '../../state/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { describeConflict } from './describe-conflict.ts';
import styles from './merge-dialog.module.css';

const SIDES = [
  ['ours', 'outside.mine'],
  ['theirs', 'outside.theirs'],
] as const;

/** The conflicts of a merge, both sides of each beside each other, one to be chosen. */
export function MergeDialog() {
  const { session } = useWorkspace();
  const isOpen = useSession((state) => state.openPanels.has('merge'));
  const outside = useSession((state) => state.outside);
  const isMerging = isOpen && outside?.kind === 'changed';
  return (
    <Dialog
      isOpen={isMerging}
      onClose={() => togglePanel(session, 'merge')}
      title={say('outside.mergeTitle')}
      closeLabel={say('outside.close')}
    >
      {isMerging && <Conflicts theirs={outside.map} />}
    </Dialog>
  );
}

function Conflicts({ theirs }: { readonly theirs: ArgumentMap }) {
  const workspace = useWorkspace();
  const known = useDocument((state) => state.known);
  const ours = useDocument((state) => state.map);
  const [choices, setChoices] = useState<Choices>(new Map());
  const versions = useMemo(() => ({ base: known, ours, theirs }), [known, ours, theirs]);
  const { conflicts } = useMemo(() => mergeMaps(versions, choices), [versions, choices]);
  const finish = () => {
    togglePanel(workspace.session, 'merge');
    void acceptMerge(workspace, choices);
  };
  return (
    <>
      <p className={styles.explanation}>{say('outside.mergeExplain')}</p>
      {conflicts.map((conflict) => {
        const key = keyOfConflict(conflict);
        const choose = (side: MergeSide) => setChoices(new Map(choices).set(key, side));
        return <Conflict key={key} conflict={conflict} versions={versions} onChoose={choose} />;
      })}
      <div className={styles.actions}>
        <Button tone="primary" onClick={finish}>
          {say('outside.apply')}
        </Button>
      </div>
    </>
  );
}

interface ConflictProps {
  readonly conflict: MergeConflict;
  readonly versions: Parameters<typeof mergeMaps>[0];
  readonly onChoose: (side: MergeSide) => void;
}

function Conflict({ conflict, versions, onChoose }: ConflictProps) {
  const { name, field, base, ...values } = describeConflict(conflict, versions);
  const reason = say(`comparison.conflict.${conflict.kind}`);
  return (
    <fieldset className={styles.conflict}>
      <legend className={styles.name}>{name}</legend>
      <p className={styles.reason}>
        {field === '' ? reason : say('spoken.named', { name: field, text: reason })}
      </p>
      <div className={styles.sides}>
        {SIDES.map(([side, label]) => (
          <label key={side} className={styles.side} data-chosen={conflict.taken === side}>
            <input
              type="radio"
              name={keyOfConflict(conflict)}
              checked={conflict.taken === side}
              onChange={() => onChoose(side)}
            />
            <span>
              <span className={styles.label}>{say(label)}</span>
              <span className={styles.value}>{values[side]}</span>
            </span>
          </label>
        ))}
      </div>
      {base !== '' && <p className={styles.base}>{say('outside.before', { value: base })}</p>}
    </fieldset>
  );
}
