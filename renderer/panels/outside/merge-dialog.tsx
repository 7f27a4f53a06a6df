import { useDeferredValue, useMemo, useState } from 'react';
import {
  type Choices,
  keyOfConflict,
  type MergeConflict,
  type MergeSide,
  type Versions,
} from '../../../shared/comparison/conflict.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { attempt } from '../../state/attempt.ts';
import { mergeVersions } from '../../state/merging.ts';
import { acceptMerge } from '../../state/outside.ts';
import { closePanel } from '../../state/session-store.ts';
import { say } from '../../state/words.ts';
import { useDocument, useSession, useWorkspace } from '../../state/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { LongList } from '../../ui/long-list.tsx';
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
      onClose={() => closePanel(session, 'merge')}
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
  // What else is to be decided then is found after the choice is seen.
  const decided = useDeferredValue(choices);
  const { conflicts } = useMemo(() => mergeVersions(versions, decided), [versions, decided]);
  const sideOf = (conflict: MergeConflict) =>
    choices.get(keyOfConflict(conflict)) ?? conflict.taken;
  const choose = (side: MergeSide, some: readonly MergeConflict[]) => {
    const chosen = some.map((conflict) => [keyOfConflict(conflict), side] as const);
    setChoices(new Map([...choices, ...chosen]));
  };
  const finish = () => {
    closePanel(workspace.session, 'merge');
    void attempt(workspace, 'merging', () => acceptMerge(workspace, choices));
  };
  return (
    <>
      <p className={styles.explanation}>{say('outside.mergeExplain')}</p>
      {conflicts.length > 1 && (
        <Tally sides={conflicts.map(sideOf)} onChoose={(side) => choose(side, conflicts)} />
      )}
      <LongList
        items={conflicts}
        className={styles.list}
        nameMore={(left) => say('list.more', { count: left })}
      >
        {(conflict) => (
          <li key={keyOfConflict(conflict)}>
            <Conflict
              conflict={conflict}
              side={sideOf(conflict)}
              versions={versions}
              onChoose={(side) => choose(side, [conflict])}
            />
          </li>
        )}
      </LongList>
      <div className={styles.actions}>
        <Button tone="primary" onClick={finish}>
          {say('outside.apply')}
        </Button>
      </div>
    </>
  );
}

interface TallyProps {
  readonly sides: readonly MergeSide[];
  readonly onChoose: (side: MergeSide) => void;
}

/** How many of the conflicts go by each side, and the ways to let all of them go by one. */
function Tally({ sides, onChoose }: TallyProps) {
  const mine = sides.filter((side) => side === 'ours').length;
  const numbers = { all: sides.length, mine, theirs: sides.length - mine };
  return (
    <div className={styles.tally}>
      <p className={styles.reason} role="status">
        {say('outside.tally', numbers)}
      </p>
      <Button onClick={() => onChoose('ours')}>{say('outside.allMine')}</Button>
      <Button onClick={() => onChoose('theirs')}>{say('outside.allTheirs')}</Button>
    </div>
  );
}

interface ConflictProps {
  readonly conflict: MergeConflict;
  /** The one it goes by. */
  readonly side: MergeSide;
  readonly versions: Versions<ArgumentMap>;
  readonly onChoose: (side: MergeSide) => void;
}

function Conflict({ conflict, side: chosen, versions, onChoose }: ConflictProps) {
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
          <label key={side} className={styles.side} data-chosen={chosen === side}>
            <input
              type="radio"
              name={keyOfConflict(conflict)}
              checked={chosen === side}
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
