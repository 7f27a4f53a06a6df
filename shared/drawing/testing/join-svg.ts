import { type PictureDetails, renderSvg } from '../render-svg.ts';
import type { Scene } from '../scene.ts';

/** The whole SVG of a scene. */
export function joinSvg(scene: Scene, details: PictureDetails): string {
  return [...renderSvg(scene, details, (text) => text)].join('');
}
