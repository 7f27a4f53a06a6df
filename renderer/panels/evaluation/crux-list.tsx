import { useDeferredValue } from 'react';
import type { StatementId } from '../../../shared/model/ids.ts';
import type { Crux } from '../../../shared/reasoning/cruxes.ts';
import { nameLabel } from '../../../shared/reasoning/label.ts';
import { goTo } from '../../commands/go-to.ts';
import { nameStatement } from '../../state/name-statement.ts';
import { say } from '../../state/words.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { Section } from '../../ui/section.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { CommandSwitch } from './command-switch.tsx';
import type { Evaluated } from './evaluated.ts';
import styles from './evaluation-panel.module.css';
import { StopSwitch } from './stop-switch.tsx';
import { useCruxes } from './use-cruxes.ts';

interface CruxListProps extends Evaluated {
  readonly motion: StatementId;
}

const MOST_SHOWN = 12;

/** The statements on which most hangs, each with a bar as long as what the motion loses or gains. */
export function CruxList(props: CruxListProps) {
  return (
    <Section title={say('evaluation.cruxes')} hint={say('evaluation.cruxesHint')}>
      <CommandSwitch id="view.heat" hint={say('evaluation.heatHint')} />
      <Ranking {...props} />
    </Section>
  );
}

function Ranking({ map, evaluation, motion }: CruxListProps) {
  const workspace = useWorkspace();
  // What it is ranked by may lag behind the verdict for a moment.
  const settled = useDeferredValue(evaluation);
  const weighing = useCruxes(settled, motion);
  const { cruxes, isWhole } = weighing;
  if (isWhole && cruxes.length === 0)
    return <p className={styles.hint}>{say('evaluation.noCruxes')}</p>;
  const shown = cruxes.slice(0, MOST_SHOWN);
  const before = settled.labels[settled.framework.slots.get(motion) ?? 0];
  return (
    <>
      {!isWhole && <Progress {...weighing} />}
      {shown.some(({ isEstimate }) => isEstimate) && (
        <p className={styles.hint}>{say('evaluation.estimateHint')}</p>
      )}
      <ol className={styles.list}>
        {shown.map((crux) => (
          <li key={crux.id}>
            <TextButton isRow onClick={() => goTo(workspace, crux.id)}>
              <span className={styles.words}>{nameStatement(map, crux.id)}</span>
              <Bar change={crux.change} />
              <span className={styles.reason}>
                {describeChange(crux)}
                {crux.isEstimate && ` · ${say('evaluation.estimate')}`}
                {crux.flipPoint !== null &&
                  ` · ${say('evaluation.flips', { credence: Math.round(crux.flipPoint * 100) })}`}
                {crux.labelWithout !== before && ` · ${describeStatus(crux)}`}
              </span>
            </TextButton>
          </li>
        ))}
      </ol>
    </>
  );
}

/** How far the weighing is, and its end by hand. */
function Progress({ part, isStopped }: ReturnType<typeof useCruxes>) {
  const percent = Math.floor(part * 100);
  return (
    <div className={styles.progress}>
      <p className={styles.hint}>
        {say(isStopped ? 'evaluation.weighingStopped' : 'evaluation.weighing', { percent })}
      </p>
      <StopSwitch />
    </div>
  );
}

/** As long as the change: to the left what the motion would lose, to the right what it would gain. */
function Bar({ change }: { readonly change: number }) {
  const length = Number.isNaN(change) ? 0 : Math.abs(change) * 50;
  const left = change < 0 ? 50 - length : 50;
  return (
    <svg className={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
      <rect x="0" y="2.5" width="100" height="1" className={styles.track} />
      <rect
        x={left}
        y="0"
        width={length}
        height="6"
        className={change < 0 ? styles.loss : styles.gain}
      />
    </svg>
  );
}

function describeChange({ change }: Crux): string {
  const size = Math.round(Math.abs(change) * 100);
  if (Number.isNaN(change)) return say('evaluation.unsettled');
  if (size === 0) return say('evaluation.same');
  return say(change < 0 ? 'evaluation.loses' : 'evaluation.gains', { change: size });
}

function describeStatus({ labelWithout }: Crux): string {
  return say('evaluation.statusWithout', { status: say(`status.${nameLabel(labelWithout)}`) });
}
