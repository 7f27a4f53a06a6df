import { Printer } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import type { Scene } from '../../../shared/drawing/scene.ts';
import { findWidthOfSheet, planSheets } from '../../../shared/pictures/paper.ts';
import { type PdfPage, POINTS_PER_UNIT } from '../../../shared/pictures/pdf/pdf-page.ts';
import { MOST_SHEETS } from '../../state/printing.ts';
import { usePicture } from '../../state/use-picture.ts';
import { say } from '../../state/words.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { PreviewForm } from '../../ui/preview-form.tsx';
import {
  choosePaper,
  orderPicture,
  type PrintChoices,
  renewChoices,
  type SheetChoices,
} from './print-choices.ts';
import styles from './print-dialog.module.css';
import { PrintFields } from './print-fields.tsx';
import { SheetPreviews } from './sheet-previews.tsx';
import { usePrint } from './use-print.ts';

interface PrintFormProps {
  readonly earlier: PrintChoices;
  readonly onChange: (choices: PrintChoices) => void;
  readonly onDone: () => void;
}

/** The sheets beside the choices that give them. */
export function PrintForm({ earlier, onChange, onDone }: PrintFormProps) {
  const workspace = useWorkspace();
  const choices = useMemo(() => renewChoices(workspace, earlier), [workspace, earlier]);
  const { scene, pages, wished } = usePlan(choices);
  const { problem, isPrinting, print } = usePrint();
  const isTooMany = pages.length > MOST_SHEETS;
  return (
    <PreviewForm
      preview={
        <>
          <div className={styles.preview}>
            {scene !== null && !isTooMany && <SheetPreviews scene={scene} pages={pages} />}
          </div>
          <p className={styles.facts} role="status">
            {scene === null ? say('pictureDialog.working') : describePlan(pages, wished)}
          </p>
        </>
      }
      choices={<PrintFields choices={choices} onChange={onChange} />}
      actions={
        <>
          {problem !== '' && (
            <p className={styles.problem} role="alert">
              {problem}
            </p>
          )}
          <p className={styles.going} role="status">
            {isPrinting && say('print.systemDialog')}
          </p>
          <Button onClick={onDone}>{say('pictureDialog.cancel')}</Button>
          <Button
            tone="primary"
            icon={<Printer size={14} aria-hidden />}
            disabled={scene === null || isPrinting || isTooMany}
            onClick={() => scene !== null && print(scene, pages)}
          >
            {say(isPrinting ? 'print.printing' : 'print.button')}
          </Button>
        </>
      }
    />
  );
}

// The fields do not wait for it.
function usePlan(choices: PrintChoices): {
  /** Null until it is drawn. */
  readonly scene: Scene | null;
  readonly pages: readonly PdfPage[];
  /** What was asked for when these were planned. */
  readonly wished: SheetChoices;
} {
  const workspace = useWorkspace();
  const { picture, sheets } = useDeferredValue(choices);
  const width = findWidthOfSheet(choosePaper(sheets));
  const wish = useMemo(
    () => ({ order: orderPicture(workspace, picture, width) }),
    [workspace, picture, width],
  );
  const scene = usePicture(wish)?.scene ?? null;
  const pages = useMemo(
    () => (scene === null ? [] : planSheets(scene, choosePaper(sheets))),
    [scene, sheets],
  );
  return { scene, pages, wished: sheets };
}

// Text on cards is then smaller than five points.
const LEAST_FITTED = 0.45;

function describePlan(pages: readonly PdfPage[], { scale }: SheetChoices): string {
  const count = pages.length;
  if (count > MOST_SHEETS) return say('print.tooMany', { count, most: MOST_SHEETS });
  const [page] = pages;
  if (page === undefined) return say('print.count', { count });
  const share = page.scale / POINTS_PER_UNIT;
  const percent = Math.round(share * 100);
  if (page.tile !== null) {
    return percent === Number(scale)
      ? say('print.count', { count })
      : say('print.shrunk', { count, percent });
  }
  const fitted = say('print.fitted', { percent });
  return share < LEAST_FITTED ? `${fitted} ${say('print.tooSmall')}` : fitted;
}
