import { drawHeat } from '../../shared/drawing/draw-heat.ts';
import { drawOutcomeSign } from '../../shared/drawing/draw-outcome.ts';
import type { Shape } from '../../shared/drawing/scene.ts';
import { CARD_SPACING } from '../../shared/layout/card-style.ts';
import { showsOutcomes } from '../state/outcomes.ts';
import { say } from '../state/words.ts';
import { useSession } from '../state/workspace-context.ts';
import { FigureShapes } from './figure-shapes.tsx';
import styles from './marks-key.module.css';
import { usePalette } from './use-palette.ts';

const STATUSES = ['in', 'out', 'undecided'] as const;
const SAMPLE = { width: 40, height: 16 };

/** What an evaluation writes on cards, drawn as it is there, for as long as it is shown. */
export function MarksKey() {
  const hasOutcomes = useSession(showsOutcomes);
  const hasHeat = useSession((state) => state.heat !== null);
  if (!(hasOutcomes || hasHeat)) return null;
  return (
    <ul className={styles.key} aria-label={say('evaluation.key.label')}>
      {hasOutcomes && <Outcomes />}
      {hasHeat && <Heat />}
    </ul>
  );
}

function Outcomes() {
  const palette = usePalette();
  return (
    <>
      <li className={styles.row}>
        {STATUSES.map((status) => (
          <span key={status} className={styles.status}>
            <Sample width={10} shapes={drawOutcomeSign(status, { x: 0, y: 13 }, palette)} />
            {say(`status.${status}`)}
          </span>
        ))}
      </li>
      <li>{say('evaluation.key.strength')}</li>
    </>
  );
}

function Heat() {
  const palette = usePalette();
  // From the bar at a card's left edge, beside which heat begins.
  const card = { ...SAMPLE, x: -palette.barWidth, y: 0 };
  const width = SAMPLE.width - palette.barWidth - CARD_SPACING.cornerRadius;
  const draw = (change: number) => drawHeat(card, { share: 1, change }, palette);
  return (
    <>
      <li className={styles.row}>
        <Sample width={width} shapes={draw(-1)} />
        {say('evaluation.key.loses')}
      </li>
      <li className={styles.row}>
        <Sample width={width} shapes={draw(1)} />
        {say('evaluation.key.gains')}
      </li>
    </>
  );
}

function Sample({ width, shapes }: { readonly width: number; readonly shapes: readonly Shape[] }) {
  return (
    <svg className={styles.sample} width={width} height={SAMPLE.height} aria-hidden>
      <FigureShapes figure={{ shapes }} />
    </svg>
  );
}
