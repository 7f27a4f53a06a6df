import { expect, it } from 'vitest';
import { createRandom } from '../base/random.ts';
import { layOutCards } from '../layout/auto/lay-out-cards.ts';
import { overlaps } from '../layout/box.ts';
import { en } from '../messages/en.ts';
import { createRandomMap } from '../model/random-map.ts';
import { composePicture } from './compose-picture.ts';
import { findWidthOfSheet, PAPERS, type PaperChoice, type PaperName, planSheets } from './paper.ts';
import { USUAL_ORDER } from './picture-order.ts';

const MAP = layOutCards(createRandomMap(createRandom(5), { statements: 120 }));
const FURNITURE = { title: false, legend: true, sources: true, credits: true };
const PAPER_NAMES = Object.keys(PAPERS) as readonly PaperName[];

function compose(mostFurnitureWidth: number) {
  const order = { ...USUAL_ORDER, furniture: FURNITURE, date: '2026', mostFurnitureWidth };
  return composePicture(MAP, order, en);
}

it('shows every line of what stands below a map whole on one of the sheets to be joined', () => {
  for (const paper of PAPER_NAMES) {
    for (const turn of ['auto', 'upright', 'turned'] as const) {
      const choice: PaperChoice = { kind: 'tiles', paper, turn, scale: 1 };
      const scene = compose(findWidthOfSheet(choice));
      const sheets = planSheets(scene, choice);
      const below = scene.figures.filter(({ subject }) =>
        ['legend', 'sources', 'credits'].includes(subject.kind),
      );
      expect(below).toHaveLength(3);
      for (const { shapes } of below) {
        for (const shape of shapes) {
          if (shape.kind !== 'text') continue;
          const top = shape.baseline - LETTER_HEIGHT;
          const box = { x: shape.x, y: top, width: shape.width, height: LETTER_HEIGHT };
          const isWhole = sheets.some(
            ({ view }) =>
              overlaps(box, view) &&
              box.x >= view.x &&
              box.y >= view.y &&
              box.x + box.width <= view.x + view.width &&
              box.y + box.height <= view.y + view.height,
          );
          expect(isWhole, `${paper} ${turn}: ${shape.text}`).toBe(true);
        }
      }
    }
  }
});

// Smaller than two sheets show the same.
const LETTER_HEIGHT = 16;

it('is as wide as the map where all is on one sheet', () => {
  const wide = compose(findWidthOfSheet({ kind: 'fit', paper: 'a4', turn: 'auto' }));
  expect(wide).toEqual(compose(USUAL_ORDER.mostFurnitureWidth));
});
