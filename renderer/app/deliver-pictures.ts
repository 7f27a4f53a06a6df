import { attempt } from '../state/attempt.ts';
import { describeFailure } from '../state/report-failure.ts';
import { drawPicture } from '../state/saving-pictures.ts';
import type { Workspace } from '../state/workspace.ts';

/** Draws the document for the command line whenever the main process asks. */
export function deliverPictures(workspace: Workspace): () => void {
  const { bridge, document } = workspace;
  return bridge['on:picture:requested'](({ requestId, ...wish }) => {
    void attempt(workspace, 'picture:requested', async () => {
      const picture = await drawPicture(document.getState().map, wish).then(
        (bytes) => ({ kind: 'drawn', bytes }) as const,
        (error: unknown) => ({ kind: 'failed', message: describeFailure(error) }) as const,
      );
      await bridge['picture:deliver']({ requestId, picture });
    });
  });
}
