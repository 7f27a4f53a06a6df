import type { Scene } from '../../drawing/scene.ts';
import type { FontShelf } from './font-shelf.ts';
import { collectEmoji } from './picture-emoji.ts';
import { collectFonts, collectShaped } from './picture-fonts.ts';
import type { LineFonts } from './set-line.ts';

/** The fonts that a scene's text, and `further` text of the usual weight, can be set in glyph by glyph. */
export async function openFonts(scene: Scene, shelf: FontShelf, further = ''): Promise<LineFonts> {
  const [plain, shaped, emoji] = await Promise.all([
    collectFonts(scene, shelf, further),
    collectShaped(scene, shelf, further),
    collectEmoji(scene, shelf, further),
  ]);
  return { plain, emoji, shaped: await Promise.all(shaped.map(({ open }) => open())) };
}
