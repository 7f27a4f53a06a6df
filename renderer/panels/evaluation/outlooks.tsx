import { useState } from 'react';
import type { StatementId } from '../../../shared/model/ids.ts';
import { listPositions } from '../../../shared/model/queries/positions.ts';
import {
  compareLenses,
  listOutcomes,
  type RangedOutcome,
} from '../../../shared/reasoning/compare-lenses.ts';
import { type CredenceRanges, rangesOf } from '../../../shared/reasoning/ranges.ts';
import { writeOutcome } from '../../../shared/reasoning/write-lens-table.ts';
import { useCommand } from '../../commands/use-command.ts';
import { drawingWords } from '../../state/drawing-words.ts';
import { say } from '../../state/words.ts';
import { Button } from '../../ui/button.tsx';
import { RangeField } from '../../ui/range-field.tsx';
import { Section } from '../../ui/section.tsx';
import type { Evaluated } from './evaluated.ts';
import styles from './evaluation-panel.module.css';

interface OutlooksProps extends Evaluated {
  readonly motion: StatementId;
}

/** How the motion comes out through each lens of the map, side by side. */
export function Lenses({ map, evaluation }: OutlooksProps) {
  const { run } = useCommand('view.valueLenses');
  if (listPositions(map).length === 0) return null;
  const { rows } = compareLenses(map, evaluation, NO_RANGES);
  return (
    <Section title={say('evaluation.lenses')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('valueLens.lens')}</th>
            <th scope="col">{say('evaluation.motionStrength')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, outcomes: [motion] }) => (
            <tr key={name ?? 'as it is'}>
              <th scope="row">{name ?? say('valueLens.asItIs')}</th>
              <td>{motion !== undefined && writeOutcome(motion, drawingWords().status)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button onClick={run}>{say('valueLens.edit')}</Button>
    </Section>
  );
}

const NO_RANGES: CredenceRanges = new Map();

/** Between what strengths the motion comes out when every credence may be off by so much. */
export function Margin({ map, evaluation, motion }: OutlooksProps) {
  const isJudged = [...map.statements.values()].some((each) => each.credenceRange !== undefined);
  const [margin, setMargin] = useState<number | null>(null);
  // Where the author gave ranges, these alone decide until more is asked for.
  const applied = margin ?? (isJudged ? 0 : 0.1);
  const [outcome] = listOutcomes(
    evaluation,
    [motion],
    rangesOf(map, evaluation.framework, applied),
  );
  return (
    <Section title={say('evaluation.margin')}>
      <RangeField
        label={say('evaluation.marginLabel')}
        hint={say('evaluation.marginHint')}
        value={applied}
        onChange={setMargin}
      />
      <p className={styles.hint} role="status">
        {describeRange(outcome)}
      </p>
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
