import { useDeferredValue, useMemo } from 'react';
import { findMotion } from '../../../shared/model/queries/find-motion.ts';
import { enterCanvas } from '../../commands/enter-canvas.ts';
import { useCommand } from '../../commands/use-command.ts';
import { evaluationOf } from '../../state/evaluation.ts';
import { useFocusAsOpened } from '../../state/use-focus-as-opened.ts';
import { say } from '../../state/words.ts';
import { isHalted } from '../../state/work-under-way.ts';
import { useDocument, useSession, useWorkspace } from '../../state/workspace-context.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { findSubject } from '../inspector/find-subject.ts';
import { CommandSwitch } from './command-switch.tsx';
import { CruxList } from './crux-list.tsx';
import type { Evaluated } from './evaluated.ts';
import styles from './evaluation-panel.module.css';
import { Lenses, Margin } from './outlooks.tsx';
import { StopSwitch } from './stop-switch.tsx';
import { SuppositionFields } from './supposition-fields.tsx';
import { Trace } from './trace.tsx';
import { useTraced } from './use-traced.ts';
import { Verdict } from './verdict.tsx';
import { ViewList } from './view-list.tsx';

/** What stands and falls on the map, how strongly and why, kept up to date while it is written. */
export function EvaluationPanel() {
  const workspace = useWorkspace();
  const panel = useFocusAsOpened('evaluation', 'h2');
  // Deferred, so that on a large map a key is painted before all is evaluated anew.
  const map = useDeferredValue(useDocument((state) => state.map));
  const suppositions = useSession((state) => state.suppositions);
  useSession((state) => state.evaluated);
  const evaluation = evaluationOf(map, suppositions);
  const evaluated = useMemo(
    () => (evaluation === null ? null : { map, evaluation }),
    [map, evaluation],
  );
  // Deferred once more: what a thread answers comes between two frames, and all parts at once take several.
  const shown = useDeferredValue(evaluated);
  const { keys, ariaKeys, run } = useCommand('view.evaluation');
  return (
    <SidePanel
      data-panel="evaluation"
      ref={panel}
      label={say('evaluation.title')}
      close={{ label: say('evaluation.close'), keys, ariaKeys, run }}
      onLeave={() => enterCanvas(workspace)}
    >
      <div className={styles.scroller}>{shown === null ? <Awaited /> : <Parts {...shown} />}</div>
    </SidePanel>
  );
}

function Awaited() {
  const isStopped = useSession(isHalted);
  return (
    <div className={styles.progress}>
      <p className={styles.hint}>
        {say(isStopped ? 'evaluation.stopped' : 'evaluation.evaluating')}
      </p>
      <StopSwitch isPatient />
    </div>
  );
}

function Parts({ map, evaluation }: Evaluated) {
  const selection = useSession((state) => state.selection);
  const motion = findMotion(map);
  const subject = findSubject(map, selection);
  const statement = subject.kind === 'statement' ? subject.statement : null;
  const selected = subject.kind === 'argument' ? subject.argument : (statement ?? motion);
  const explained = useTraced(map) ?? selected?.id ?? null;
  return (
    <>
      <Verdict map={map} evaluation={evaluation} motion={motion} />
      <CommandSwitch id="view.outcomes" />
      <SuppositionFields statement={statement} />
      {explained !== null && (
        <Trace key={explained} map={map} evaluation={evaluation} id={explained} />
      )}
      {motion !== null && (
        <>
          <CruxList map={map} evaluation={evaluation} motion={motion.id} />
          <Lenses map={map} evaluation={evaluation} motion={motion.id} />
          <Margin map={map} evaluation={evaluation} motion={motion.id} />
        </>
      )}
      <ViewList map={map} evaluation={evaluation} />
    </>
  );
}
