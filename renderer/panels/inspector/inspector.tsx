import { useCallback, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { enterCanvas } from '../../commands/enter-canvas.ts';
import { useCommand } from '../../commands/use-command.ts';
import type { CanvasId } from '../../state/canvas-id.ts';
import { select } from '../../state/session-store.ts';
import { say } from '../../state/words.ts';
import { useDocument, useSession, useWorkspace } from '../../state/workspace-context.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { findSubject, nameSubject, type Subject } from './find-subject.ts';
import { GoContext } from './going.ts';
import styles from './inspector.module.css';
import { ReadOnlyNote } from './read-only-note.tsx';
import { SubjectDetails } from './subject-details.tsx';
import { SubjectHeading } from './subject-heading.tsx';
import { beginVisit, type Visit, VisitContext } from './visits.ts';

/** What there is to know of the selected thing, or of the map, and the fields to change it. */
export function Inspector() {
  const workspace = useWorkspace();
  const subject = useSubject();
  const name = nameSubject(subject);
  const { heading, go } = useGoing(name);
  const visit = useRef<Visit>({ number: 0 }).current;
  const begin = () => beginVisit(visit);
  const { keys, ariaKeys, run } = useCommand('view.inspector');
  return (
    <VisitContext value={visit}>
      <GoContext value={go}>
        <SidePanel
          data-panel="inspector"
          label={say('inspector.label')}
          heading={<SubjectHeading subject={subject} />}
          headingRef={heading}
          close={{ label: say('inspector.close'), keys, ariaKeys, run, side: 'left' }}
          onLeave={() => enterCanvas(workspace)}
          onFocusCapture={begin}
          onPointerDownCapture={begin}
        >
          <div key={name} className={styles.body}>
            <ReadOnlyNote />
            <SubjectDetails subject={subject} />
          </div>
        </SidePanel>
      </GoContext>
    </VisitContext>
  );
}

/**
 * What is selected, a moment late: the canvas answers first, and a whole panel on another thing is
 * rendered when nothing else is to be done. What is written on the same thing is here at once, and what
 * is gone is never shown.
 */
function useSubject(): Subject {
  const map = useDocument((state) => state.map);
  const selection = useSession((state) => state.selection);
  const late = useDeferredValue(selection);
  const subject = useMemo(() => findSubject(map, selection), [map, selection]);
  const isLate = late !== selection;
  const before = useMemo(
    () => (isLate ? findSubject(map, late) : subject),
    [map, late, isLate, subject],
  );
  const isGone = late.size > 0 && before.kind === 'map';
  return isGone ? subject : before;
}

/** The pressed link goes with the panel it stood on, so focus moves on to the new panel's heading. */
function useGoing(subjectName: string) {
  const { session } = useWorkspace();
  const heading = useRef<HTMLHeadingElement>(null);
  const isUnderWay = useRef(false);
  const go = useCallback(
    (id: CanvasId) => {
      isUnderWay.current = true;
      select(session, [id]);
      session.getState().viewer?.reveal(id);
    },
    [session],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the subject has changed.
  useEffect(() => {
    if (isUnderWay.current) heading.current?.focus({ preventScroll: true });
    isUnderWay.current = false;
  }, [subjectName]);
  return { heading, go };
}
