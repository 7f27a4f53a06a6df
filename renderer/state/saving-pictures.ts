import { concatenateBytes } from '../../shared/base/concatenate-bytes.ts';
import type { Theme } from '../../shared/drawing/palette.ts';
import type { SaveOutcome } from '../../shared/ipc/outcomes.ts';
import { countClipped } from '../../shared/pictures/count-clipped.ts';
import { type PictureExtent, USUAL_ORDER } from '../../shared/pictures/picture-order.ts';
import {
  type PictureFormat,
  type PictureWish,
  USUAL_WISH,
} from '../../shared/pictures/picture-wish.ts';
import type { Pace } from '../background/background.ts';
import { drawInto, drawPicture } from './drawing-pictures.ts';
import { finishWriting } from './editing.ts';
import { fillPictureFile } from './fill-picture-file.ts';
import { nameMap } from './name-map.ts';
import { listMarks, showsMarks } from './outcomes.ts';
import { notify } from './session-store.ts';
import { readTheme } from './theme.ts';
import { say } from './words.ts';
import type { Workspace } from './workspace.ts';

/** The whole map in a theme, as it is drawn when nothing else is asked for. */
export function wishForMap(format: PictureFormat, scale: number, theme: Theme): PictureWish {
  return { ...USUAL_WISH, format, scale, order: { ...USUAL_ORDER, theme } };
}

/** The whole map as it looks in the window, with what an evaluation writes on its cards there. */
export function wishAsShown(
  workspace: Workspace,
  format: PictureFormat,
  scale: number,
): PictureWish {
  const wish = wishForMap(format, scale, readTheme());
  if (!showsMarks(workspace.session.getState())) return wish;
  return { ...wish, order: { ...wish.order, marks: listMarks(workspace) } };
}

/** Draws the map in the theme of the window and writes it where the user says. */
export function savePicture(
  workspace: Workspace,
  { format, scale }: Pick<PictureWish, 'format' | 'scale'>,
): Promise<boolean> {
  return savePictureAs(workspace, wishAsShown(workspace, format, scale));
}

/** Writes a picture where the user says; whether it was written. */
export async function savePictureAs(
  workspace: Workspace,
  wish: PictureWish,
  pace: Pace = {},
): Promise<boolean> {
  finishWriting(workspace);
  const suggestedName = nameMap(workspace.document.getState().map);
  const outcome = await fillPictureFile(
    workspace.bridge,
    () => workspace.bridge['picture:begin']({ format: wish.format, suggestedName }),
    (sink) => drawInto(workspace, wish, sink, pace),
    // An SVG of any size can be.
    wish.format === 'svg',
  );
  if (outcome.kind === 'failed') notify(workspace.session, 'problem', outcome.message);
  if (outcome.kind === 'saved') {
    const clipped = countClipped(workspace.document.getState().map, wish.order.extent);
    const written = say('notice.exported', { name: outcome.name });
    const remark = clipped === 0 ? '' : ` ${say('pictureDialog.clipped', { count: clipped })}`;
    notify(workspace.session, 'info', `${written}${remark}`);
  }
  return outcome.kind === 'saved';
}

/** Writes a picture to a file that main has begun. */
export function savePictureUnder(
  workspace: Workspace,
  ticket: string,
  wish: PictureWish,
): Promise<SaveOutcome> {
  return fillPictureFile(
    workspace.bridge,
    () => Promise.resolve({ kind: 'begun', ticket }),
    (sink) => drawInto(workspace, wish, sink, {}),
  );
}

/** Copies a part of the map for other programs: as pixels, or as the text of an SVG. */
export async function copyPicture(
  workspace: Workspace,
  format: 'png' | 'svg',
  extent: PictureExtent,
): Promise<void> {
  finishWriting(workspace);
  const usual = wishAsShown(workspace, format, 2);
  const parts = await drawPicture(workspace, { ...usual, order: { ...usual.order, extent } });
  const bytes = concatenateBytes(parts);
  const { bridge, session } = workspace;
  if (format === 'png') await bridge['clipboard:write-picture']({ bytes });
  else await bridge['clipboard:write-text']({ text: new TextDecoder().decode(bytes) });
  notify(session, 'info', say('pictureDialog.copied'));
}
