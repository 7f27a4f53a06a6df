import { useState } from 'react';
import type { StatementId } from '../../../shared/model/ids.ts';
import { listPositions } from '../../../shared/model/queries/positions.ts';
import { computeRanges, holdsFor, type Range } from '../../../shared/reasoning/ranges.ts';
import { evaluateThrough, holdAbove } from '../../../shared/reasoning/value-lenses.ts';
import { say } from '../../state/words.ts';
import { RangeField } from '../../ui/range-field.tsx';
import { Section } from '../../ui/section.tsx';
import type { Evaluated } from './evaluated.ts';
import styles from './evaluation-panel.module.css';

interface OutlooksProps extends Evaluated {
  readonly motion: StatementId;
}

/** How strong the motion is for people who hold one position above the others, side by side. */
export function Lenses({ map, evaluation, motion }: OutlooksProps) {
  const positions = listPositions(map);
  if (positions.length < 2) return null;
  const slot = evaluation.framework.slots.get(motion) ?? -1;
  return (
    <Section title={say('evaluation.lenses')}>
      <p className={styles.hint}>{say('evaluation.lensesHint')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('evaluation.lens')}</th>
            <th scope="col">{say('evaluation.motionStrength')}</th>
          </tr>
        </thead>
        <tbody>
          <Row name={say('evaluation.everyPosition')} strength={evaluation.strengths[slot]} />
          {positions.map((id) => {
            const seen = evaluateThrough(evaluation, holdAbove(id, positions));
            const name = map.statements.get(id)?.text.trim() || say('inspector.empty');
            return <Row key={id} name={name} strength={seen.strengths[slot]} />;
          })}
        </tbody>
      </table>
    </Section>
  );
}

interface RowProps {
  readonly name: string;
  readonly strength: number | undefined;
}

function Row({ name, strength = Number.NaN }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{Number.isNaN(strength) ? '–' : Math.round(strength * 100)}</td>
    </tr>
  );
}

/** Between what strengths the motion comes out when every credence may be off by so much. */
export function Margin({ map, evaluation, motion }: OutlooksProps) {
  const [margin, setMargin] = useState(0.1);
  const { framework, semantics } = evaluation;
  const ranges = new Map<StatementId, Range>(
    [...map.statements.values()].map(({ id }) => {
      const credence = framework.bases[framework.slots.get(id) ?? -1] ?? 0;
      return [id, { low: Math.max(0, credence - margin), high: Math.min(1, credence + margin) }];
    }),
  );
  const { low, high } = computeRanges(framework, semantics, ranges);
  const slot = framework.slots.get(motion) ?? -1;
  const range = { low: low[slot] ?? Number.NaN, high: high[slot] ?? Number.NaN };
  const isSettled = !(Number.isNaN(range.low) || Number.isNaN(range.high));
  return (
    <Section title={say('evaluation.margin')}>
      <RangeField
        label={say('evaluation.marginLabel')}
        hint={say('evaluation.marginHint')}
        value={margin}
        onChange={setMargin}
      />
      <p className={styles.hint} role="status">
        {isSettled
          ? say(`evaluation.holds.${holdsFor(range)}`, {
              low: Math.round(range.low * 100),
              high: Math.round(range.high * 100),
            })
          : say('evaluation.unsettled')}
      </p>
    </Section>
  );
}
