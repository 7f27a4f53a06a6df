import { renderSvg } from '../drawing/render-svg.ts';
import type { Scene } from '../drawing/scene.ts';
import type { Say } from '../messages/create-say.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { describePicture } from './describe-picture.ts';
import type { FontShelf } from './fonts/font-shelf.ts';
import { openFonts } from './fonts/open-fonts.ts';
import { outlineText } from './fonts/outline-text.ts';
import { collectEmoji, writeEmojiFace } from './fonts/picture-emoji.ts';
import { collectFonts, collectShaped, writeFontFaces } from './fonts/picture-fonts.ts';
import type { PictureWish } from './picture-wish.ts';
import { ATTACHMENT_NAME } from './reopening/attachment.ts';
import { writeAttachment } from './reopening/write-attachment.ts';

/** What writing an SVG needs of where it is done. */
export interface SvgTools {
  readonly say: Say;
  readonly shelf: FontShelf;
  readonly encode: (text: string) => Uint8Array;
}

/**
 * A map as an SVG file that brings its fonts along, or none where text is outlines; `scene` is what
 * `composePicture` gives for it. It comes in parts, each made when it is asked for. The same map and wish
 * give the same bytes. Linear; what has not changed since the last one written with the same `encode` is
 * not written anew.
 */
export async function* writeSvg(
  map: ArgumentMap,
  scene: Scene,
  wish: Pick<PictureWish, 'order' | 'carriesMap' | 'description' | 'textAsOutlines'>,
  { say, shelf, encode }: SvgTools,
): AsyncGenerator<Uint8Array, void, void> {
  const lettering = wish.textAsOutlines
    ? { outlines: outlineText(await openFonts(scene, shelf)) }
    : { fontFaces: await bringFonts(scene, shelf) };
  const attached = wish.carriesMap ? { name: ATTACHMENT_NAME, text: writeAttachment(map) } : null;
  const details = { ...describePicture(map, wish, say), ...lettering, attached };
  yield* renderSvg(scene, details, encode);
}

async function bringFonts(scene: Scene, shelf: FontShelf): Promise<string> {
  const [fonts, shaped, emoji] = await Promise.all([
    collectFonts(scene, shelf),
    collectShaped(scene, shelf),
    collectEmoji(scene, shelf),
  ]);
  const faces = writeFontFaces(fonts, shaped);
  return emoji === null ? faces : `${faces}\n${writeEmojiFace(emoji)}`;
}
