import { type CSSProperties, memo } from 'react';
import { findFrameFill } from '../../../shared/drawing/draw-frame.ts';
import { FRAME_HEAD, type FrameGeometry } from '../../../shared/layout/frame-geometry.ts';
import { say } from '../../state/words.ts';
import { useSession, useWorkspace } from '../../state/workspace-context.ts';
import { MannerMark } from '../../ui/manner-mark.tsx';
import { usePalette } from '../use-palette.ts';
import styles from './frames.module.css';
import { renameFrame } from './rename-frame.ts';
import { TitleField } from './title-field.tsx';
import { useFrameGestures } from './use-frame-gestures.ts';

/** The title of a frame: a click selects what it holds, a drag moves that, a double click renames it. */
export const FrameTitle = memo(function FrameTitle({
  geometry: { frame, box },
}: {
  readonly geometry: FrameGeometry;
}) {
  const workspace = useWorkspace();
  const isRenaming = useSession((state) => state.renaming === frame.id);
  const manner = useSession((state) => state.marks.get(frame.id));
  const gestures = useFrameGestures(frame);
  const palette = usePalette();
  const place: CSSProperties = {
    left: box.x,
    top: box.y,
    height: FRAME_HEAD,
    maxWidth: `calc(${box.width}px / var(--title-scale))`,
  };
  if (isRenaming) {
    return (
      <div className={styles.title} style={{ ...place, width: place.maxWidth }}>
        <TitleField
          title={frame.title}
          onEnd={(title) => renameFrame(workspace, frame.id, title)}
        />
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: keys pressed on a button would not reach the map
    <div
      role="button"
      tabIndex={0}
      className={`${styles.title} nopan nodrag`}
      style={place}
      data-frame={frame.id}
      data-empty={frame.title === ''}
      aria-label={say('frame.label', { title: frame.title, count: frame.members.length })}
      title={say('frame.hint')}
      {...gestures}
    >
      <span className={styles.words} style={{ background: findFrameFill(frame, palette) }}>
        {frame.title === '' ? say('frame.untitled') : frame.title}
      </span>
      {manner !== undefined && (
        <MannerMark manner={manner} word={say(`comparison.manner.${manner}`)} />
      )}
    </div>
  );
});
