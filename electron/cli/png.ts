import { setImmediate } from 'node:timers/promises';
import { createCanvas } from '@napi-rs/canvas';
import { fail, ok, type Result } from '../../shared/base/result.ts';
import { encodePng, type PngText } from '../../shared/drawing/encode-png.ts';
import { paintScene } from '../../shared/drawing/paint-scene.ts';
import { planStrips, type StripPlan } from '../../shared/drawing/plan-strips.ts';
import type { Scene } from '../../shared/drawing/scene.ts';
import { joinText } from '../../shared/drawing/scene-text.ts';
import { PIXEL_LIMITS } from '../../shared/pictures/largest-scale.ts';
import { registerFonts } from './picture-fonts.ts';

/** How a scene becomes pixels. */
export interface PngOptions {
  /** Pixels for a canvas unit. */
  readonly scale: number;
  /** Where the bundled font files are; each is taken from the first folder that has it. */
  readonly fontFolders: readonly string[];
  /** What the file carries beside the picture; null for nothing. */
  readonly attached: PngText | null;
}

/** A picture that is refused for its size, in pixels. */
export interface PictureTooLarge {
  readonly kind: 'picture-too-large';
  readonly width: number;
  readonly height: number;
}

/** Longest side of a picture, and most pixels, that are drawn. */
export const { side: MAX_PICTURE_SIDE, all: MAX_PICTURE_PIXELS } = PIXEL_LIMITS.png;

// A strip's pixels: enough for speed, little enough for memory.
const STRIP_PIXELS = 1_000_000;

/**
 * A scene as a PNG, painted and compressed strip by strip while its parts are taken, so that the memory
 * it takes does not grow with the picture. Refuses pictures with a side over `MAX_PICTURE_SIDE` or more
 * pixels than `MAX_PICTURE_PIXELS`. Throws where a font file lacks.
 */
export function renderPng(
  scene: Scene,
  { scale, fontFolders, attached }: PngOptions,
): Result<AsyncIterable<Uint8Array>, PictureTooLarge> {
  const plan = planStrips(scene, scale, STRIP_PIXELS);
  const { width, height } = plan.size;
  if (Math.max(width, height) > MAX_PICTURE_SIDE || width * height > MAX_PICTURE_PIXELS) {
    return fail({ kind: 'picture-too-large', width, height });
  }
  const strips = paintStrips(scene, plan, registerFonts(fontFolders, joinText(scene)));
  return ok(encodePng(plan.size, strips, { hasAlpha: scene.ground === null, attached }));
}

async function* paintStrips(
  scene: Scene,
  { size: { width, scale }, rows, strips }: StripPlan,
  families: string,
): AsyncGenerator<Uint8ClampedArray> {
  const context = createCanvas(width, rows).getContext('2d');
  for (const strip of strips) {
    paintScene(context, scene, { scale, families, view: strip.view });
    yield context.getImageData(0, 0, width, strip.rows).data;
    // Only then is the memory of the last strip given back; taking new memory costs ten times more.
    await setImmediate();
  }
}
