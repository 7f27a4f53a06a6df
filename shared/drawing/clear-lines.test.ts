import { describe, expect, it } from 'vitest';
import { createRandom } from '../base/random.ts';
import { layOutCards } from '../layout/auto/lay-out-cards.ts';
import { type Box, growBox, overlaps } from '../layout/box.ts';
import { en } from '../messages/en.ts';
import { createRandomMap } from '../model/random-map.ts';
import { drawMap } from './draw-map.ts';
import type { Figure, Scene } from './scene.ts';
import { encloseStrokes } from './strokes.ts';

/** What covers lines in a picture, except for its edge. */
function listCovers({ figures }: Scene): readonly Box[] {
  return figures
    .filter(({ subject: { kind } }) => kind === 'statement' || kind === 'note')
    .map(({ bounds }) => growBox(bounds, -2));
}

function listStretches({ subject, shapes }: Figure): readonly Box[] {
  if (subject.kind !== 'argument') return [];
  return shapes.flatMap((shape) => {
    if (shape.kind !== 'path') return [];
    return shape.strokes.flatMap((stroke, index) => {
      const before = shape.strokes[index - 1];
      const isStraight = stroke.kind === 'line' && before !== undefined;
      return isStraight ? [encloseStrokes([{ kind: 'move', to: before.to }, stroke])] : [];
    });
  });
}

describe.each(['light', 'dark'] as const)('a %s picture of a map with cross links', (theme) => {
  it('shows all of every line', () => {
    for (const seed of [1, 2, 3]) {
      const map = layOutCards(createRandomMap(createRandom(seed), { statements: 120 }));
      const scene = drawMap(map, { theme, words: en });
      const covers = listCovers(scene);
      expect(covers.length).toBeGreaterThan(100);
      for (const figure of scene.figures) {
        for (const stretch of listStretches(figure)) {
          const cover = covers.find((box) => overlaps(box, stretch));
          expect(cover, JSON.stringify({ subject: figure.subject, stretch })).toBeUndefined();
        }
      }
    }
  });
});
