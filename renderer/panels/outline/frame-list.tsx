import { Group } from 'lucide-react';
import { goToFrame } from '../../commands/go-to-frame.ts';
import { nameFrame } from '../../state/name-frame.ts';
import { say } from '../../state/words.ts';
import { useDocument, useWorkspace } from '../../state/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { LongList } from '../../ui/long-list.tsx';
import styles from './frame-list.module.css';

/** The frames of the map; each leads to all that it holds. Nothing where there are none. */
export function FrameList() {
  const workspace = useWorkspace();
  const frames = useDocument((state) => state.map.frames);
  if (frames.size === 0) return null;
  return (
    <section className={styles.frames} aria-labelledby="outline-frames">
      <h3 id="outline-frames" className={styles.title}>
        {say('frame.all')}
      </h3>
      <LongList
        items={[...frames.values()]}
        className={styles.list}
        nameMore={(left) => say('list.more', { count: left })}
      >
        {(frame) => (
          <li key={frame.id}>
            <Button
              tone="quiet"
              className={styles.frame}
              icon={<Group size={14} aria-hidden />}
              onClick={() => goToFrame(workspace, frame)}
            >
              <span className={styles.name}>{nameFrame(frame)}</span>
              <span className={styles.count}>{frame.members.length}</span>
            </Button>
          </li>
        )}
      </LongList>
    </section>
  );
}
