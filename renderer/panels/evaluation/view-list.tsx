import { useMemo } from 'react';
import type { StatementId } from '../../../shared/model/ids.ts';
import { findMotionId } from '../../../shared/model/queries/find-motion.ts';
import { LABEL, type Label, nameLabel } from '../../../shared/reasoning/label.ts';
import type { Views } from '../../../shared/reasoning/views.ts';
import { joinWords } from '../../state/join-spoken.ts';
import { nameStatement } from '../../state/name-statement.ts';
import { useViews } from '../../state/use-views.ts';
import { say } from '../../state/words.ts';
import { isHalted } from '../../state/work-under-way.ts';
import { useSession } from '../../state/workspace-context.ts';
import { Section } from '../../ui/section.tsx';
import type { Evaluated } from './evaluated.ts';
import styles from './evaluation-panel.module.css';
import { StopSwitch } from './stop-switch.tsx';

/** More views, and in each more statements, are counted and not named. */
const MOST_SHOWN = 8;

interface ViewsProps extends Evaluated {
  /** The statements that are open. */
  readonly open: readonly StatementId[];
}

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
  return open.length === 0 ? null : <OpenViews map={map} evaluation={evaluation} open={open} />;
}

function OpenViews(props: ViewsProps) {
  const views = useViews(props.evaluation);
  return (
    <Section
      title={say('evaluation.views')}
      hint={say('evaluation.viewsHint')}
      action={views === null && <StopSwitch isPatient />}
    >
      {views === null ? <Sought /> : <FoundViews {...props} views={views} />}
    </Section>
  );
}

function Sought() {
  const isStopped = useSession(isHalted);
  return (
    <p className={styles.hint}>
      {say(isStopped ? 'evaluation.stopped' : 'evaluation.viewsSought')}
    </p>
  );
}

function FoundViews({ map, evaluation, open, views }: ViewsProps & { readonly views: Views }) {
  const { preferred, isCut } = views;
  const { slots } = evaluation.framework;
  const agreed = useMemo(() => new Set(views.agreed), [views]);
  const name = (ids: readonly StatementId[]) => nameSome(ids, (id) => nameStatement(map, id));
  const motion = findMotionId(map);
  const positions = open.filter((id) => map.statements.get(id)?.kind === 'position');
  const told = positions.length > 0 ? positions : open;
  const labelOf = (labels: readonly Label[], id: StatementId) =>
    labels[slots.get(id) ?? -1] ?? LABEL.undecided;
  const common = open.filter((id) => agreed.has(slots.get(id) ?? -1));
  return (
    <>
      <p className={styles.hint}>
        {isCut
          ? say('evaluation.viewsCut')
          : say('evaluation.viewsCount', { count: preferred.length })}
      </p>
      <ol className={styles.list}>
        {preferred.slice(0, MOST_SHOWN).map(({ labels, isStable }, index) => (
          <li key={describeView(labels, open, slots)} className={styles.view}>
            {nameView(index + 1, motion === null ? null : labels[slots.get(motion) ?? -1])}
            <span className={styles.reason}>
              {say(isStable ? 'evaluation.viewStable' : 'evaluation.viewUnstable')}
            </span>
            <span className={styles.reason}>
              {say('evaluation.stand', {
                texts: name(told.filter((id) => labelOf(labels, id) === LABEL.in)) || '–',
              })}
            </span>
          </li>
        ))}
      </ol>
      {preferred.length > MOST_SHOWN && (
        <p className={styles.hint}>
          {say('evaluation.others', { count: preferred.length - MOST_SHOWN })}
        </p>
      )}
      {common.slice(0, MOST_SHOWN).map((id) => (
        <p key={id} className={styles.hint}>
          {say('evaluation.agreed', {
            text: name([id]),
            status: say(`status.${nameLabel(labelOf(preferred[0]?.labels ?? [], id))}`),
          })}
        </p>
      ))}
      {common.length > MOST_SHOWN && (
        <p className={styles.hint}>
          {say('evaluation.agreedMore', { count: common.length - MOST_SHOWN })}
        </p>
      )}
      {!isCut && common.length === 0 && (
        <p className={styles.hint}>{say('evaluation.noAgreement')}</p>
      )}
    </>
  );
}

function nameSome(ids: readonly StatementId[], textOf: (id: StatementId) => string): string {
  const texts = ids
    .slice(0, MOST_SHOWN)
    .map((id) => say('comparison.quoted', { text: textOf(id) }));
  const count = ids.length - texts.length;
  return joinWords([...texts, count > 0 ? say('evaluation.others', { count }) : '']);
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
