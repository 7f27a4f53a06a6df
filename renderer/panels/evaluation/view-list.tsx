import { useMemo } from 'react';
import type { StatementId } from '../../../shared/model/ids.ts';
import { findMotionId } from '../../../shared/model/queries/find-motion.ts';
import { LABEL, type Label, nameLabel } from '../../../shared/reasoning/label.ts';
import { findViews } from '../../../shared/reasoning/views.ts';
import { say } from '../../state/words.ts';
import { Section } from '../../ui/section.tsx';
import type { Evaluated } from './evaluated.ts';
import styles from './evaluation-panel.module.css';

const MOST_SHOWN = 8;
/** More open statements than this are not searched for views. */
const MOST_OPEN = 300;

/** The ways to decide what is open, and what all of them agree on. Nothing where nothing is open. */
export function ViewList({ map, evaluation }: Evaluated) {
  const { framework, labels } = evaluation;
  const open = useMemo(
    () =>
      [...map.statements.keys()].filter(
        (id) => labels[framework.slots.get(id) ?? -1] === LABEL.undecided,
      ),
    [map, framework, labels],
  );
  if (open.length === 0 || open.length > MOST_OPEN) return null;
  return (
    <Section title={say('evaluation.views')}>
      <Views map={map} evaluation={evaluation} open={open} />
    </Section>
  );
}

interface ViewsProps extends Evaluated {
  readonly open: readonly StatementId[];
}

function Views({ map, evaluation, open }: ViewsProps) {
  const { preferred, agreed, isCut } = useMemo(() => findViews(evaluation), [evaluation]);
  const { slots } = evaluation.framework;
  const textOf = (id: StatementId) =>
    `“${map.statements.get(id)?.text.trim() || say('inspector.empty')}”`;
  const motion = findMotionId(map);
  const positions = open.filter((id) => map.statements.get(id)?.kind === 'position');
  const told = positions.length > 0 ? positions : open;
  const listStanding = (labels: readonly Label[]) =>
    told.filter((id) => labels[slots.get(id) ?? -1] === LABEL.in);
  const common = open.filter((id) => agreed.includes(slots.get(id) ?? -1));
  return (
    <>
      <p className={styles.hint}>
        {isCut
          ? say('evaluation.viewsCut')
          : say('evaluation.viewsCount', { count: preferred.length })}
      </p>
      <ol className={styles.list}>
        {preferred.slice(0, MOST_SHOWN).map(({ labels }, index) => (
          <li key={describeView(labels, open, slots)} className={styles.view}>
            {nameView(index + 1, motion === null ? null : labels[slots.get(motion) ?? -1])}
            <span className={styles.reason}>
              {say('evaluation.stand', {
                texts: listStanding(labels).map(textOf).join(', ') || '–',
              })}
            </span>
          </li>
        ))}
      </ol>
      {common.map((id) => {
        const label = preferred[0]?.labels[slots.get(id) ?? -1] ?? LABEL.undecided;
        const status = say(`status.${nameLabel(label)}`);
        return (
          <p key={id} className={styles.hint}>
            {say('evaluation.agreed', { text: textOf(id), status })}
          </p>
        );
      })}
      {common.length === 0 && <p className={styles.hint}>{say('evaluation.noAgreement')}</p>}
    </>
  );
}

function nameView(number: number, motion: Label | null | undefined): string {
  if (motion === null || motion === undefined) return say('evaluation.viewWithout', { number });
  return say('evaluation.view', { number, status: say(`status.${nameLabel(motion)}`) });
}

/** Tells views apart: what each makes of the open statements. */
function describeView(
  labels: readonly Label[],
  open: readonly StatementId[],
  slots: Evaluated['evaluation']['framework']['slots'],
): string {
  return open.map((id) => labels[slots.get(id) ?? -1]).join('');
}
