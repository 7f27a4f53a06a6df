import { attempt } from '../state/attempt.ts';
import { savePictureUnder, wishForMap } from '../state/saving-pictures.ts';
import type { Workspace } from '../state/workspace.ts';

/** Draws the document for the command line whenever the main process asks. */
export function deliverPictures(workspace: Workspace): () => void {
  return workspace.bridge['on:picture:requested'](({ ticket, format, scale, theme }) => {
    void attempt(workspace, 'picture:requested', async () => {
      await savePictureUnder(workspace, ticket, wishForMap(format, scale, theme));
    });
  });
}
