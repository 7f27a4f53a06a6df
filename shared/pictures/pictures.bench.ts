import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { bench, describe } from 'vitest';
import { createRandom } from '../base/random.ts';
import { joinSvg } from '../drawing/testing/join-svg.ts';
import { writeMap } from '../format/write.ts';
import { layOutCards } from '../layout/auto/lay-out-cards.ts';
import { en } from '../messages/en.ts';
import { createRandomMap } from '../model/random-map.ts';
import { composePicture } from './compose-picture.ts';
import { planSheets } from './paper.ts';
import { listOutlineLines } from './pdf/outline-lines.ts';
import { writePdf } from './pdf/write-pdf.ts';
import { USUAL_ORDER } from './picture-order.ts';
import { joinParts } from './picture-parts.ts';
import { findAttachedMap } from './reopening/find-attached-map.ts';
import { inflate } from './reopening/testing/inflate.ts';

const deflateBytes = promisify(deflate) as (bytes: Uint8Array) => Promise<Uint8Array>;
const ORDER = {
  ...USUAL_ORDER,
  furniture: { title: true, legend: true, sources: true, credits: true },
};
const ABOUT = { title: 'Map', author: '', description: '', language: '' };

describe.each([50, 500, 5_000])('%i statements', (count) => {
  const map = layOutCards(createRandomMap(createRandom(7), { statements: count }));
  const scene = composePicture(map, ORDER, en);
  const attached = { name: 'argmap', text: writeMap(map) };
  const svg = new TextEncoder().encode(joinSvg(scene, { ...ABOUT, attached }));

  bench('compose the picture and write the SVG', () => {
    joinSvg(composePicture(map, ORDER, en), { ...ABOUT, attached });
  });

  bench('write the PDF, without fonts', async () => {
    const details = { ...ABOUT, attached: null, labels: [], outline: listOutlineLines(map) };
    const parts = writePdf(scene, planSheets(scene, { kind: 'own' }), details, {
      fonts: { plain: [], shaped: [], emoji: null },
      deflate: deflateBytes,
      paintText: () => ({ width: 1, height: 1, data: Uint8Array.of(0, 0, 0, 255) }),
    });
    await joinParts(parts);
  });

  bench('find the map in the SVG', () => {
    findAttachedMap(svg, inflate);
  });
});
