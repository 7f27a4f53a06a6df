import type { CSSProperties } from 'react';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { ArgumentId, StatementId } from '../../../shared/model/ids.ts';
import { type TraceStep, traceLabel } from '../../../shared/reasoning/explain.ts';
import { nameLabel } from '../../../shared/reasoning/label.ts';
import { goTo } from '../../commands/go-to.ts';
import { say } from '../../state/words.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { Section } from '../../ui/section.tsx';
import { describeArgument } from '../inspector/links.ts';
import type { Evaluated } from './evaluated.ts';
import styles from './evaluation-panel.module.css';

interface TraceProps extends Evaluated {
  readonly id: StatementId | ArgumentId;
}

/** Steps beyond this are indented no further. */
const DEEPEST = 4;

/** Why something stands, falls or is open, step by step; each step leads to its place on the canvas. */
export function Trace({ map, evaluation, id }: TraceProps) {
  const workspace = useWorkspace();
  const steps = traceLabel(evaluation, id);
  return (
    <Section title={say('evaluation.why')}>
      <ol className={styles.list}>
        {steps.map((step) => (
          <li
            key={step.id}
            style={{ '--depth': Math.min(step.depth, DEEPEST) } as CSSProperties}
            className={styles.step}
          >
            <button type="button" className={styles.link} onClick={() => goTo(workspace, step.id)}>
              <span className={styles.words}>{nameStep(map, step)}</span>
              <span className={styles.reason}>
                {say('evaluation.step', {
                  status: say(`status.${nameLabel(step.label)}`),
                  reason: say(`why.${step.reason}`),
                })}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function nameStep(map: ArgumentMap, { id }: TraceStep): string {
  const argument = map.arguments.get(id as ArgumentId);
  if (argument !== undefined) return describeArgument(map, argument);
  return map.statements.get(id as StatementId)?.text.trim() || say('inspector.empty');
}
