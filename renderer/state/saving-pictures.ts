import type { Theme } from '../../shared/drawing/palette.ts';
import { renderSvg } from '../../shared/drawing/render-svg.ts';
import { writeMap } from '../../shared/format/write.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { composePicture } from '../../shared/pictures/compose-picture.ts';
import { describeMap } from '../../shared/pictures/describe-map.ts';
import { USUAL_ORDER } from '../../shared/pictures/picture-order.ts';
import { ATTACHMENT_NAME } from '../../shared/pictures/reopening/attachment.ts';
import { drawPng } from './draw-png.ts';
import { drawingWords } from './drawing-words.ts';
import { finishWriting } from './editing.ts';
import { nameMap } from './name-map.ts';
import { notify } from './session-store.ts';
import { readTheme } from './theme.ts';
import { say } from './words.ts';
import type { Workspace } from './workspace.ts';

export interface PictureWish {
  readonly format: 'svg' | 'png';
  /** Pixels per canvas unit. */
  readonly scale: number;
  readonly theme: Theme;
}

/** Draws the whole map, whatever part of it is on screen. */
export async function drawPicture(
  map: ArgumentMap,
  wish: PictureWish,
): Promise<Uint8Array<ArrayBuffer>> {
  const order = { ...USUAL_ORDER, theme: wish.theme };
  const scene = composePicture(map, order, drawingWords());
  const file = writeMap(map);
  if (wish.format === 'png') {
    const text = new TextEncoder().encode(file);
    return drawPng(scene, wish.scale, { keyword: ATTACHMENT_NAME, text });
  }
  const svg = renderSvg(scene, {
    title: nameMap(map),
    description: describeMap(map, order.extent, say),
    language: map.details.language,
    attached: { name: ATTACHMENT_NAME, text: file },
  });
  return new TextEncoder().encode(svg);
}

/** Draws the map in the theme of the window and writes it where the user says. */
export async function savePicture(
  workspace: Workspace,
  wish: Omit<PictureWish, 'theme'>,
): Promise<void> {
  finishWriting(workspace);
  const { map } = workspace.document.getState();
  const bytes = await drawPicture(map, { ...wish, theme: readTheme() });
  const outcome = await workspace.bridge['picture:save']({
    format: wish.format,
    bytes,
    suggestedName: nameMap(map),
  });
  if (outcome.kind === 'failed') notify(workspace.session, 'problem', outcome.message);
  if (outcome.kind === 'saved') {
    notify(workspace.session, 'info', say('notice.exported', { name: outcome.name }));
  }
}
