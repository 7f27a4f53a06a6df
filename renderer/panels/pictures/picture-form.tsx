import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Scene } from '../../../shared/drawing/scene.ts';
import { describeMap } from '../../../shared/pictures/describe-map.ts';
import { planSheets } from '../../../shared/pictures/paper.ts';
import type { PdfPage } from '../../../shared/pictures/pdf/pdf-page.ts';
import type { PictureWish } from '../../../shared/pictures/picture-wish.ts';
import { prepareFonts } from '../../state/drawing-pictures.ts';
import { usePicture } from '../../state/use-picture.ts';
import { say } from '../../state/words.ts';
import { useDocument, useWorkspace } from '../../state/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { PreviewForm } from '../../ui/preview-form.tsx';
import { makeWish, type PictureChoices, startChoices } from './picture-choices.ts';
import styles from './picture-dialog.module.css';
import { PictureFacts } from './picture-facts.tsx';
import { PictureOptions } from './picture-options.tsx';
import { PicturePreview } from './picture-preview.tsx';
import { useExport } from './use-export.ts';

const NO_SHEETS: readonly PdfPage[] = [];

/** The choices beside a preview of what they give. */
export function PictureForm({ onDone }: { readonly onDone: () => void }) {
  const workspace = useWorkspace();
  const map = useDocument((state) => state.map);
  const [choices, setChoices] = useState(() => startChoices(workspace));
  const shown = useDeferredValue(choices);
  const wish = useMemo(() => makeWish(workspace, shown), [workspace, shown]);
  const picture = usePicture(wish);
  const description = useMemo(() => describeMap(map, wish.order.extent, say), [map, wish]);
  const { progress, start, cancel } = useExport(onDone);
  const change = (part: Partial<PictureChoices>) => setChoices({ ...choices, ...part });
  return (
    <PreviewForm
      preview={
        picture === null ? (
          <>
            <div className={styles.awaited} />
            <p className={styles.facts}>{say('pictureDialog.working')}</p>
          </>
        ) : (
          <Drawn scene={picture.scene} wish={picture.wish} />
        )
      }
      choices={<PictureOptions choices={choices} description={description} onChange={change} />}
      actions={
        <>
          {progress !== null && (
            <progress
              className={styles.progress}
              value={progress}
              aria-label={say('pictureDialog.working')}
            />
          )}
          <Button onClick={progress === null ? onDone : cancel}>
            {say('pictureDialog.cancel')}
          </Button>
          <Button
            tone="primary"
            disabled={progress !== null}
            // What is seen is what is written; it may have been drawn already.
            onClick={() => start(choices === shown ? wish : makeWish(workspace, choices))}
          >
            {say('pictureDialog.export')}
          </Button>
        </>
      }
    />
  );
}

interface DrawnProps {
  readonly scene: Scene;
  readonly wish: PictureWish;
}

function Drawn({ scene, wish }: DrawnProps) {
  const sheets = useMemo(
    () => (wish.format === 'pdf' ? planSheets(scene, wish.paper) : NO_SHEETS),
    [scene, wish],
  );
  useEffect(() => prepareFonts(scene), [scene]);
  return (
    <>
      <PicturePreview scene={scene} sheets={sheets} />
      <PictureFacts scene={scene} sheets={sheets} wish={wish} />
    </>
  );
}
