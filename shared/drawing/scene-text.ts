import type { Scene } from './scene.ts';

/** All text of a scene, one line after the other. */
export function joinText({ figures }: Scene): string {
  return figures
    .flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text : [])))
    .join('\n');
}
