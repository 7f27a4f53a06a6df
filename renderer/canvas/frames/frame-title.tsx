import { type CSSProperties, memo, useMemo, useState } from 'react';
import { findFrameFill } from '../../../shared/drawing/draw-frame.ts';
import type { FrameGeometry } from '../../../shared/layout/frame-geometry.ts';
import { describeFrame, nameFrame } from '../../state/name-frame.ts';
import { useDeciding } from '../../state/use-deciding.ts';
import { say } from '../../state/words.ts';
import { useSession, useWorkspace } from '../../state/workspace-context.ts';
import { MannerMark } from '../../ui/manner-mark.tsx';
import { tip } from '../../ui/tip.ts';
import { labelMarked } from '../label-marked.ts';
import { usePalette } from '../use-palette.ts';
import styles from './frames.module.css';
import { renameFrame, takeBackTitle, writeTitle } from './rename-frame.ts';
import { TitleField } from './title-field.tsx';
import { type Ground, useFrameGestures } from './use-frame-gestures.ts';

interface FrameTitleProps {
  readonly geometry: FrameGeometry;
  /** It would lie over something else. */
  readonly isCrowded: boolean;
  readonly ground: Ground;
}

/** The title of a frame: a click selects what it holds, a drag moves that, a double click renames it. */
export const FrameTitle = memo(function FrameTitle({
  geometry: { frame, box },
  isCrowded,
  ground,
}: FrameTitleProps) {
  const workspace = useWorkspace();
  const isRenaming = useSession((state) => state.renaming === frame.id);
  const manner = workspace.compared.marks.get(frame.id);
  const deciding = useDeciding(...frame.members);
  const gestures = useFrameGestures(frame, ground);
  const palette = usePalette();
  // Where all cards are moved, hundreds of titles are rendered that say what they said.
  const label = useMemo(() => describeFrame(frame), [frame]);
  const place = {
    left: box.x,
    '--head-top': `${box.y}px`,
    maxWidth: `calc(${box.width}px / var(--title-scale))`,
  } as CSSProperties;
  if (isRenaming) {
    return (
      <div
        className={styles.title}
        // A card that it lies over would be read through it.
        style={{ ...place, width: place.maxWidth, background: findFrameFill(frame, palette) }}
      >
        <Renaming frame={frame} />
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
      data-crowded={isCrowded}
      data-deciding={deciding}
      aria-label={labelMarked(label, manner)}
      aria-description={say('frame.hint')}
      {...tip({ text: say('frame.hint') })}
      {...gestures}
    >
      <span className={styles.words} style={{ background: findFrameFill(frame, palette) }}>
        {nameFrame(frame)}
      </span>
      {manner !== undefined && (
        <MannerMark manner={manner} word={say(`comparison.manner.${manner}`)} />
      )}
    </div>
  );
});

function Renaming({ frame: { id, title } }: Pick<FrameGeometry, 'frame'>) {
  const workspace = useWorkspace();
  const [before] = useState(() => workspace.document.getState().map);
  const goBack = () => workspace.session.getState().viewer?.focus();
  return (
    <TitleField
      title={title}
      onWrite={(next) => writeTitle(workspace, id, next)}
      onEnd={(next, by) => {
        if (by === 'key') goBack();
        renameFrame(workspace, id, next);
      }}
      onGiveUp={() => {
        goBack();
        takeBackTitle(workspace, id, before);
      }}
    />
  );
}
