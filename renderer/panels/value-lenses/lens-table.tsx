import { useDeferredValue, useMemo } from 'react';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { orderTable, type RangedOutcome } from '../../../shared/reasoning/compare-lenses.ts';
import type { Evaluation } from '../../../shared/reasoning/evaluate.ts';
import { rangesOf } from '../../../shared/reasoning/ranges.ts';
import { evaluationOf } from '../../state/evaluation.ts';
import { PENDING, useLensTable } from '../../state/use-lens-table.ts';
import { say } from '../../state/words.ts';
import { useDocument, useSession } from '../../state/workspace-context.ts';
import { TextButton } from '../../ui/text-button.tsx';
import { tip } from '../../ui/tip.ts';
import { StopSwitch } from '../evaluation/stop-switch.tsx';
import { lensTableWords } from './lens-table-words.ts';
import styles from './value-lenses.module.css';

interface LensTableProps {
  /** The lens that is edited. */
  readonly picked: string | null;
  readonly onPick: (index: number) => void;
}

/** How the motion and the positions come out for each lens, side by side. */
export function LensTable(props: LensTableProps) {
  // Deferred, so that a slider moves before all is seen through every lens anew.
  const map = useDeferredValue(useDocument((state) => state.map));
  const evaluation = evaluationOf(
    map,
    useSession((state) => state.suppositions),
  );
  useSession((state) => state.evaluated);
  if (evaluation === null) return <Awaited />;
  return <Outcomes map={map} evaluation={evaluation} {...props} />;
}

interface OutcomesProps extends LensTableProps {
  readonly map: ArgumentMap;
  readonly evaluation: Evaluation;
}

function Awaited() {
  return (
    <p>
      {say('evaluation.evaluating')} <StopSwitch isPatient />
    </p>
  );
}

function Outcomes({ map, evaluation, picked, onPick }: OutcomesProps) {
  const { framework } = evaluation;
  const order = useMemo(() => orderTable(map, rangesOf(map, framework)), [map, framework]);
  const { columns, views } = order;
  const filled = useLensTable(order, evaluation);
  const words = lensTableWords(map);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: keys must be able to scroll it sideways.
    <section className={styles.scroller} tabIndex={0} aria-label={say('valueLens.table')}>
      <table className={styles.table} aria-busy={filled === null}>
        <thead>
          <tr>
            <th scope="col">{words.lens}</th>
            {columns.map((id) => (
              <th key={id} scope="col" {...tip({ text: words.nameOf(id), isOnlyIfCut: true })}>
                <span className={styles.heading}>{words.nameOf(id)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {views.map(({ name }, row) => (
            <tr key={name ?? 'as it is'} data-picked={name !== null && name === picked}>
              <th scope="row">
                {name === null ? (
                  words.asItIs
                ) : (
                  <TextButton aria-pressed={name === picked} onClick={() => onPick(row - 1)}>
                    {name || say('valueLens.unnamed')}
                  </TextButton>
                )}
              </th>
              {columns.map((id, column) => (
                <OutcomeCell key={id} outcome={filled?.rows[row]?.outcomes[column]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {filled === null && <StopSwitch isPatient />}
    </section>
  );
}

const SIGNS = { in: '✓', out: '✗', undecided: '○' } as const;

function OutcomeCell({ outcome }: { readonly outcome: RangedOutcome | undefined }) {
  if (outcome === undefined) return <td>{PENDING}</td>;
  const { status, strength, range, holds } = outcome;
  return (
    <td data-status={status}>
      <span className={styles.status}>
        <span aria-hidden>{SIGNS[status]}</span> {say(`status.${status}`)} {strength ?? '–'}
      </span>
      {range !== null && holds !== null && (
        <span className={styles.range}>
          {say(`valueLens.holds.${holds}`, { low: range.low, high: range.high })}
        </span>
      )}
    </td>
  );
}
