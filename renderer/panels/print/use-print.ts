import { useState } from 'react';
import type { Scene } from '../../../shared/drawing/scene.ts';
import type { PdfPage } from '../../../shared/pictures/pdf/pdf-page.ts';
import { attempt } from '../../state/attempt.ts';
import { printSheets } from '../../state/printing.ts';
import { closePanel, notify } from '../../state/session-store.ts';
import { say } from '../../state/words.ts';
import { useWorkspace } from '../../state/workspace-context.ts';

/** Prints, and closes the dialog once that is done; says why where it is not. */
export function usePrint() {
  const workspace = useWorkspace();
  const { session } = workspace;
  const [isPrinting, setPrinting] = useState(false);
  const [problem, setProblem] = useState('');
  const print = async (scene: Scene, pages: readonly PdfPage[]) => {
    setPrinting(true);
    setProblem('');
    await attempt(workspace, 'printing', async () => {
      const outcome = await printSheets(workspace, scene, pages);
      if (outcome.kind === 'failed') setProblem(outcome.message);
      if (outcome.kind !== 'printed') return;
      closePanel(session, 'print');
      notify(session, 'info', say('print.sent', { count: pages.length }));
    });
    setPrinting(false);
  };
  return {
    isPrinting,
    problem,
    print: (scene: Scene, pages: readonly PdfPage[]) => void print(scene, pages),
  };
}
