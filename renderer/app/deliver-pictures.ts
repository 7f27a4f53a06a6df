import { attempt } from '../state/attempt.ts';
import { describeFailure } from '../state/report-failure.ts';
import { drawPicture, wishForMap } from '../state/saving-pictures.ts';
import type { Workspace } from '../state/workspace.ts';

/** Draws the document for the command line whenever the main process asks. */
export function deliverPictures(workspace: Workspace): () => void {
  const { bridge } = workspace;
  return bridge['on:picture:requested'](({ requestId, format, scale, theme }) => {
    void attempt(workspace, 'picture:requested', async () => {
      const picture = await drawPicture(workspace, wishForMap(format, scale, theme)).then(
        (bytes) => ({ kind: 'drawn', bytes }) as const,
        (error: unknown) => ({ kind: 'failed', message: describeFailure(error) }) as const,
      );
      await bridge['picture:deliver']({ requestId, picture });
    });
  });
}
