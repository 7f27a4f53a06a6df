import { type CSSProperties, useState } from 'react';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { ArgumentId, StatementId } from '../../../shared/model/ids.ts';
import { type TraceStep, traceLabel } from '../../../shared/reasoning/explain.ts';
import { nameLabel } from '../../../shared/reasoning/label.ts';
import { findSource } from '../../../shared/reasoning/schemes/apply-questions.ts';
import { goTo } from '../../commands/go-to.ts';
import { placeOf } from '../../state/deciding.ts';
import { nameStatement } from '../../state/name-statement.ts';
import { say } from '../../state/words.ts';
import { useSession, useWorkspace } from '../../state/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { describeArgument } from '../inspector/links.ts';
import type { Evaluated } from './evaluated.ts';
import styles from './evaluation-panel.module.css';
import { useAskedPart } from './use-asked-part.ts';

interface TraceProps extends Evaluated {
  readonly id: StatementId | ArgumentId;
}

/** Steps beyond this are indented no further. */
const DEEPEST = 4;
/** More steps than these are shown when they are asked for. */
const FIRST_STEPS = 8;

/** Why something stands, falls or is open, step by step; each step leads to its place on the canvas. */
export function Trace({ map, evaluation, id }: TraceProps) {
  const workspace = useWorkspace();
  const [isWhole, setWhole] = useState(false);
  const all = traceLabel(evaluation, id);
  const steps = isWhole ? all : all.slice(0, FIRST_STEPS);
  const part = useAskedPart('why');
  return (
    <Section
      title={say('evaluation.why')}
      hint={say('evaluation.whyHint')}
      action={<ShowSwitch id={id} />}
    >
      <ol ref={part} tabIndex={-1} className={styles.list}>
        {steps.map((step) => (
          <li
            key={step.id}
            style={{ '--depth': Math.min(step.depth, DEEPEST) } as CSSProperties}
            className={styles.step}
          >
            <TextButton isRow onClick={() => goTo(workspace, placeOf(map, step))}>
              <span className={styles.words}>{nameStep(map, step)}</span>
              <span className={styles.reason}>
                {say('evaluation.step', {
                  status: say(`status.${nameLabel(step.label)}`),
                  reason: say(`why.${step.reason}`),
                })}
              </span>
              {step.backTo !== null && (
                <span className={styles.reason}>
                  {say('evaluation.backTo', { text: nameShortly(map, step.backTo) })}
                </span>
              )}
            </TextButton>
          </li>
        ))}
      </ol>
      {steps.length < all.length && (
        <Button tone="quiet" onClick={() => setWhole(true)}>
          {say('evaluation.allSteps', { count: all.length })}
        </Button>
      )}
    </Section>
  );
}

/** Whether the canvas shows what decides, while one goes from step to step. */
function ShowSwitch({ id }: Pick<TraceProps, 'id'>) {
  const { session } = useWorkspace();
  const isShown = useSession((state) => state.traced === id);
  const toggle = () => {
    session.setState({ traced: isShown ? null : id });
    if (!isShown) session.getState().viewer?.show(id);
  };
  return (
    <Button tone="quiet" aria-pressed={isShown} className={styles.choice} onClick={toggle}>
      {say('evaluation.showOnMap')}
    </Button>
  );
}

/** What a step that leads back is about: of an argument, what it starts from. */
function nameShortly(map: ArgumentMap, id: TraceStep['id']): string {
  const [premise] = map.arguments.get(id as ArgumentId)?.premises ?? [];
  return nameStatement(map, premise ?? (id as StatementId));
}

/** A step that is a critical question, and what speaks in its name, is called by its words. */
function nameStep(map: ArgumentMap, { id }: TraceStep): string {
  const asked = findSource(map, id);
  if (asked !== null)
    return say('question.inTrace', { question: say(`scheme.${asked.question.key}`) });
  const argument = map.arguments.get(id as ArgumentId);
  if (argument !== undefined) return describeArgument(map, argument);
  return nameStatement(map, id as StatementId);
}
