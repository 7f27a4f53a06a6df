import { ok } from '../../shared/base/result.ts';
import type { Theme } from '../../shared/drawing/palette.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { type PictureExtent, USUAL_ORDER } from '../../shared/pictures/picture-order.ts';
import {
  type PictureFormat,
  type PictureTools,
  type PictureWish,
  writePicture,
} from '../../shared/pictures/write-picture.ts';
import { drawPng, drawWhole, type Pace, paintText } from './draw-png.ts';
import { drawingWords } from './drawing-words.ts';
import { finishWriting } from './editing.ts';
import { nameMap } from './name-map.ts';
import { notify } from './session-store.ts';
import { readTheme } from './theme.ts';
import { deflateBytes, WINDOW_FONTS } from './window-fonts.ts';
import { say } from './words.ts';
import type { Workspace } from './workspace.ts';

type Bytes = Uint8Array<ArrayBuffer>;

function createTools(pace: Pace): PictureTools {
  return {
    words: drawingWords(),
    say,
    shelf: WINDOW_FONTS,
    encode: (text) => new TextEncoder().encode(text),
    deflate: deflateBytes,
    paintText,
    paintPng: async (scene, scale, attached) => ok(await drawPng(scene, scale, attached, pace)),
    paintWhole: async (scene, format, scale) => ok(await drawWhole(scene, format, scale)),
  };
}

/** Draws a map, whatever part of it is on screen. Rejects, with a sentence, what cannot be drawn. */
export async function drawPicture(
  map: ArgumentMap,
  wish: PictureWish,
  pace: Pace = {},
): Promise<Bytes> {
  const picture = await writePicture(map, wish, createTools(pace));
  if (picture.kind === 'error') throw new Error(picture.error);
  return new Uint8Array(picture.value);
}

/** The whole map in a theme, as it is drawn when nothing else is asked for. */
export function wishForMap(format: PictureFormat, scale: number, theme: Theme): PictureWish {
  return {
    format,
    scale,
    order: { ...USUAL_ORDER, theme },
    paper: { kind: 'own' },
    carriesMap: true,
    description: null,
  };
}

/** Draws the map in the theme of the window and writes it where the user says. */
export function savePicture(
  workspace: Workspace,
  { format, scale }: Pick<PictureWish, 'format' | 'scale'>,
): Promise<boolean> {
  return savePictureAs(workspace, wishForMap(format, scale, readTheme()));
}

/** Writes a picture where the user says; whether it was written. */
export async function savePictureAs(
  workspace: Workspace,
  wish: PictureWish,
  pace: Pace = {},
): Promise<boolean> {
  finishWriting(workspace);
  const { map } = workspace.document.getState();
  const bytes = await drawPicture(map, wish, pace);
  if (pace.signal?.aborted) return false;
  const outcome = await workspace.bridge['picture:save']({
    format: wish.format,
    bytes,
    suggestedName: nameMap(map),
  });
  if (outcome.kind === 'failed') notify(workspace.session, 'problem', outcome.message);
  if (outcome.kind === 'saved') {
    notify(workspace.session, 'info', say('notice.exported', { name: outcome.name }));
  }
  return outcome.kind === 'saved';
}

/** Copies a part of the map for other programs: as pixels, or as the text of an SVG. */
export async function copyPicture(
  workspace: Workspace,
  format: 'png' | 'svg',
  extent: PictureExtent,
): Promise<void> {
  finishWriting(workspace);
  const { map } = workspace.document.getState();
  const usual = wishForMap(format, 2, readTheme());
  const bytes = await drawPicture(map, { ...usual, order: { ...usual.order, extent } });
  const { bridge, session } = workspace;
  if (format === 'png') await bridge['clipboard:write-picture']({ bytes });
  else await bridge['clipboard:write-text']({ text: new TextDecoder().decode(bytes) });
  notify(session, 'info', say('pictureDialog.copied'));
}
