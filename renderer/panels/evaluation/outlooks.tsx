import { type ReactNode, useMemo, useState } from 'react';
import type { StatementId } from '../../../shared/model/ids.ts';
import { listPositions } from '../../../shared/model/queries/positions.ts';
import {
  orderOutcome,
  orderTable,
  type RangedOutcome,
} from '../../../shared/reasoning/compare-lenses.ts';
import { type CredenceRanges, rangesOf } from '../../../shared/reasoning/ranges.ts';
import { writeOutcome } from '../../../shared/reasoning/write-lens-table.ts';
import { useCommand } from '../../commands/use-command.ts';
import { drawingWords } from '../../state/drawing-words.ts';
import { PENDING, useLensTable } from '../../state/use-lens-table.ts';
import { say } from '../../state/words.ts';
import { isHalted } from '../../state/work-under-way.ts';
import { useSession } from '../../state/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { RangeField } from '../../ui/range-field.tsx';
import { Section } from '../../ui/section.tsx';
import type { Evaluated } from './evaluated.ts';
import styles from './evaluation-panel.module.css';
import { StoppedHint, StopSwitch } from './stop-switch.tsx';

interface OutlooksProps extends Evaluated {
  readonly motion: StatementId;
}

/** How the motion comes out through each lens of the map, side by side. */
export function Lenses({ map, evaluation }: OutlooksProps) {
  const { run } = useCommand('view.valueLenses');
  if (listPositions(map).length === 0) return null;
  return (
    <LensOutcomes map={map} evaluation={evaluation}>
      <Button onClick={run}>{say('valueLens.edit')}</Button>
    </LensOutcomes>
  );
}

const NO_RANGES: CredenceRanges = new Map();

interface LensOutcomesProps extends Evaluated {
  readonly children: ReactNode;
}

function LensOutcomes({ map, evaluation, children }: LensOutcomesProps) {
  const order = useMemo(() => orderTable(map, NO_RANGES), [map]);
  const filled = useLensTable(order, evaluation);
  return (
    <Section
      title={say('evaluation.lenses')}
      hint={say('evaluation.lensesHint')}
      action={filled === null && <StopSwitch isPatient />}
    >
      <table className={styles.table} aria-busy={filled === null}>
        <thead>
          <tr>
            <th scope="col">{say('valueLens.lens')}</th>
            <th scope="col">{say('evaluation.motionStrength')}</th>
          </tr>
        </thead>
        <tbody>
          {order.views.map(({ name }, row) => (
            <tr key={name ?? 'as it is'}>
              <th scope="row">{name ?? say('valueLens.asItIs')}</th>
              <td>{writeCell(filled?.rows[row]?.outcomes[0])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {filled === null && <StoppedHint />}
      {children}
    </Section>
  );
}

function writeCell(outcome: RangedOutcome | undefined): string {
  return outcome === undefined ? PENDING : writeOutcome(outcome, drawingWords().status);
}

/** Between what strengths the motion comes out when every credence may be off by so much. */
export function Margin({ map, evaluation, motion }: OutlooksProps) {
  const isJudged = [...map.statements.values()].some((each) => each.credenceRange !== undefined);
  const [margin, setMargin] = useState<number | null>(null);
  // Where the author gave ranges, these alone decide until more is asked for.
  const applied = margin ?? (isJudged ? 0 : 0.1);
  const { framework } = evaluation;
  const order = useMemo(
    () => orderOutcome(motion, rangesOf(map, framework, applied)),
    [map, framework, motion, applied],
  );
  const filled = useLensTable(order, evaluation);
  const isStopped = useSession(isHalted);
  return (
    <Section
      title={say('evaluation.margin')}
      hint={say('evaluation.sureHint')}
      action={filled === null && <StopSwitch isPatient />}
    >
      <RangeField
        label={say('evaluation.marginLabel')}
        hint={say('evaluation.marginHint')}
        value={applied}
        onChange={setMargin}
      />
      {/* Read out as it is asked for, not with each edit of the map. */}
      <p className={styles.hint} role={margin === null ? undefined : 'status'}>
        {filled !== null && describeRange(filled.rows[0]?.outcomes[0])}
        {filled === null && !isStopped && say('evaluation.evaluating')}
      </p>
      {filled === null && <StoppedHint />}
    </Section>
  );
}

function describeRange(outcome: RangedOutcome | undefined): string {
  if (outcome?.holds === undefined || outcome.holds === null) return say('evaluation.unsettled');
  const { low, high } = outcome.range ?? {
    low: outcome.strength ?? 0,
    high: outcome.strength ?? 0,
  };
  return say(`evaluation.holds.${outcome.holds}`, { low, high });
}
