import { Circle, CircleCheck, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { isMac } from '../../commands/platform.ts';
import { runCommand } from '../../commands/run-command.ts';
import { describeShortcut, listShortcuts } from '../../commands/shortcut.ts';
import { FIRST_STEPS, hasTaken, type StepName } from '../../state/first-steps.ts';
import { announce } from '../../state/session-store.ts';
import { say } from '../../state/words.ts';
import type { Workspace } from '../../state/workspace.ts';
import { useDocument, useSession, useWorkspace } from '../../state/workspace-context.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './first-steps.module.css';

/** Three gestures that make a map: each ticks itself off, and after the last this goes away. */
export function FirstSteps() {
  const workspace = useWorkspace();
  const isOpen = useSession((state) => state.openPanels.has('firstSteps'));
  const isWritable = useDocument((state) => state.access === 'writable');
  const taken = useDocument(
    ({ map }) => FIRST_STEPS.filter(({ name }) => hasTaken(map, name)).length,
  );
  const isLearning = isOpen && isWritable && taken < FIRST_STEPS.length;
  const wasLearning = useRef(isLearning);
  useEffect(() => {
    if (wasLearning.current && isOpen && taken === FIRST_STEPS.length) {
      announce(workspace.session, say('firstSteps.finished'));
      void runCommand(workspace, 'help.firstSteps');
    }
    wasLearning.current = isLearning;
  }, [workspace, isOpen, isLearning, taken]);
  return isLearning ? <Steps /> : null;
}

function Steps() {
  const workspace = useWorkspace();
  const map = useDocument((state) => state.map);
  useTelling(workspace, map);
  return (
    <section className={styles.steps} aria-labelledby="first-steps">
      <div className={styles.head}>
        <h2 id="first-steps" className={styles.title}>
          {say('firstSteps.title')}
        </h2>
        <IconButton
          label={say('firstSteps.close')}
          icon={<X size={14} aria-hidden />}
          onClick={() => void runCommand(workspace, 'help.firstSteps')}
        />
      </div>
      <ol className={styles.list}>
        {FIRST_STEPS.map(({ name, command }) => (
          <Step key={name} name={name} command={command} isTaken={hasTaken(map, name)} />
        ))}
      </ol>
    </section>
  );
}

/** Tells screen readers what there is to do when this comes up, then each step once it is taken. */
function useTelling({ session }: Workspace, map: ArgumentMap): void {
  const told = useRef<ReadonlySet<StepName> | null>(null);
  useEffect(() => {
    const taken = FIRST_STEPS.filter(({ name }) => hasTaken(map, name));
    if (told.current === null) {
      const left = FIRST_STEPS.filter((step) => !taken.includes(step));
      announce(session, say('firstSteps.appeared', { steps: left.map(nameStep).join(', ') }));
    }
    for (const step of taken) {
      if (told.current?.has(step.name) !== false) continue;
      announce(session, say('firstSteps.done', { step: nameStep(step) }));
    }
    told.current = new Set(taken.map(({ name }) => name));
  }, [session, map]);
}

function nameStep({ name }: { readonly name: StepName }): string {
  return say(`firstSteps.${name}`);
}

type StepProps = Pick<(typeof FIRST_STEPS)[number], 'name' | 'command'> & {
  readonly isTaken: boolean;
};

function Step({ name, command, isTaken }: StepProps) {
  const [keys] = listShortcuts(command, isMac());
  // Enter starts writing; where that has begun it would end it with nothing written.
  const isBegun = useSession(({ writing }) => writing !== null && command === 'statement.edit');
  const Icon = isTaken ? CircleCheck : Circle;
  return (
    <li className={styles.step} data-taken={isTaken}>
      <Icon size={16} aria-hidden />
      <span className={styles.word}>{say(`firstSteps.${name}`)}</span>
      {isTaken && <VisuallyHidden>{say('firstSteps.taken')}</VisuallyHidden>}
      {!isTaken && !isBegun && keys !== undefined && <Kbd keys={describeShortcut(keys, isMac())} />}
    </li>
  );
}
