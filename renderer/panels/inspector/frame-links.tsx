import { Group } from 'lucide-react';
import type { FrameMember } from '../../../shared/model/frame.ts';
import { listFramesWith } from '../../../shared/model/queries/frames.ts';
import { goToFrame } from '../../commands/go-to-frame.ts';
import { nameFrame } from '../../state/name-frame.ts';
import { say } from '../../state/words.ts';
import { useDocument, useWorkspace } from '../../state/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './inspector.module.css';

/** The frames that something is in; each leads to all that it holds. */
export function FrameLinks({ id }: { readonly id: FrameMember }) {
  const workspace = useWorkspace();
  const map = useDocument((state) => state.map);
  const frames = listFramesWith(map, new Set([id]));
  if (frames.length === 0) return null;
  return (
    <Section title={say('frame.frames')}>
      {frames.map((frame) => (
        <Button
          key={frame.id}
          tone="quiet"
          className={styles.frame}
          icon={<Group size={14} aria-hidden />}
          onClick={() => goToFrame(workspace, frame)}
        >
          {nameFrame(frame)}
        </Button>
      ))}
    </Section>
  );
}
