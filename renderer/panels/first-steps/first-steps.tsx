import { Circle, CircleCheck, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { isMac } from '../../commands/platform.ts';
import { runCommand } from '../../commands/run-command.ts';
import { describeShortcut, listShortcuts } from '../../commands/shortcut.ts';
import { FIRST_STEPS, hasTaken, type StepName } from '../../state/first-steps.ts';
import { joinWords } from '../../state/join-spoken.ts';
import { closePanel } from '../../state/session-store.ts';
import { say } from '../../state/words.ts';
import type { Workspace } from '../../state/workspace.ts';
import { useDocument, useSession, useWorkspace } from '../../state/workspace-context.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './first-steps.module.css';

/** Three gestures that make a map: each ticks itself off, and after the last this goes away. */
export function FirstSteps() {
  const workspace = useWorkspace();
  const isOpen = useSession((state) => state.openPanels.has('firstSteps'));
  const isWritable = useDocument((state) => state.access === 'writable');
  // As one word, so that an edit which takes no step renders nothing.
  const taken = useDocument(({ map }) => listTaken(map).join(' '));
  // One teacher at a time: together they would cover the card that was just written.
  const hasTheWord = useSession((state) => state.hint === null);
  const isLearning = isOpen && isWritable && listLeft(taken).length > 0;
  const [news, setNews] = useState('');
  const told = useRef<string | null>(null);
  useEffect(() => {
    const before = told.current;
    told.current = isLearning ? taken : null;
    const text = tellNews(before, told.current, taken);
    if (text !== '') setNews(text);
    const isDone = before !== null && isOpen && listLeft(taken).length === 0;
    if (isDone) putAway(workspace);
  }, [workspace, isOpen, isLearning, taken]);
  return (
    <>
      <LiveRegion text={news} serial={0} />
      {isLearning && hasTheWord && <Steps />}
    </>
  );
}

/** Not by its command, which would say that they are off right after they are said to be done. */
function putAway({ session, bridge }: Workspace): void {
  closePanel(session, 'firstSteps');
  void bridge['settings:write']({ firstSteps: false });
}

function listTaken(map: ArgumentMap): readonly StepName[] {
  return FIRST_STEPS.filter(({ name }) => hasTaken(map, name)).map(({ name }) => name);
}

function listLeft(taken: string): readonly StepName[] {
  return FIRST_STEPS.map(({ name }) => name).filter((name) => !taken.split(' ').includes(name));
}

/** For screen readers: what there is to do when this comes up, then each step once it is taken. */
function tellNews(before: string | null, now: string | null, taken: string): string {
  if (before === null) {
    if (now === null) return '';
    const steps = listLeft(now).map((name) => say(`firstSteps.${name}`));
    return say('firstSteps.appeared', { steps: joinWords(steps) });
  }
  const left = listLeft(taken);
  const fresh = listLeft(before).filter((name) => !left.includes(name));
  const told = fresh.map((name) => say('firstSteps.done', { step: say(`firstSteps.${name}`) }));
  return (left.length === 0 ? [...told, say('firstSteps.finished')] : told).join(' ');
}

function Steps() {
  const workspace = useWorkspace();
  const map = useDocument((state) => state.map);
  return (
    <section className={styles.steps} aria-labelledby="first-steps" data-over="corner">
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

type StepProps = Pick<(typeof FIRST_STEPS)[number], 'name' | 'command'> & {
  readonly isTaken: boolean;
};

/** What is pressed on a card for the same. */
const SIGNS: Readonly<Partial<Record<StepName, string>>> = { reason: '+', objection: '−' };

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
      {!isTaken && SIGNS[name] !== undefined && (
        <span className={styles.sign} data-step={name} aria-hidden>
          {SIGNS[name]}
        </span>
      )}
      {!isTaken && !isBegun && keys !== undefined && <Kbd keys={describeShortcut(keys, isMac())} />}
    </li>
  );
}
