import { useMemo } from 'react';
import type { StatementId } from '../../../shared/model/ids.ts';
import { LABEL, nameLabel } from '../../../shared/reasoning/label.ts';
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
  const common = open.filter((id) => agreed.includes(slots.get(id) ?? -1));
  return (
    <>
      <p className={styles.hint}>
        {isCut
          ? say('evaluation.viewsCut')
          : say('evaluation.viewsCount', { count: preferred.length })}
      </p>
      <ol className={styles.list}>
        {preferred.slice(0, MOST_SHOWN).map(({ labels }, index) => {
          const texts = open.filter((id) => labels[slots.get(id) ?? -1] === LABEL.in).map(textOf);
          const number = index + 1;
          return (
            <li key={number} className={styles.view}>
              {texts.length === 0
                ? say('evaluation.viewEmpty', { number })
                : say('evaluation.view', { number, texts: texts.join(', ') })}
            </li>
          );
        })}
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
