import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { createRandom } from '../../shared/base/random.ts';
import { layOutCards } from '../../shared/layout/auto/lay-out-cards.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { createRandomMap } from '../../shared/model/random-map.ts';
import { createDice } from '../../shared/model/random-text.ts';
import { applyPlainly } from '../../shared/model/testing/apply-plainly.ts';
import { drawEdit } from '../../shared/model/testing/random-edit.ts';
import { joinParts } from '../../shared/pictures/picture-parts.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import { serveFonts } from '../testing/serve-fonts.ts';
import { drawPicture } from './drawing-pictures.ts';
import { prepareSettling, settleGeometry } from './geometry.ts';
import { wishForMap } from './saving-pictures.ts';
import type { Workspace } from './workspace.ts';

const EDITS = 8;
const seeds = fc.integer({ min: 0, max: 0xffffffff });

beforeEach(serveFonts);

async function draw(workspace: Workspace): Promise<string> {
  const parts = await drawPicture(workspace, wishForMap('svg', 1, 'light'));
  return new TextDecoder().decode(await joinParts(parts));
}

function drawAfresh(map: ArgumentMap): Promise<string> {
  return draw(openWorkspace(structuredClone(map)).workspace);
}

function settle({ geometry }: Workspace): void {
  const settling = prepareSettling(geometry.getState());
  if (settling !== null) geometry.setState(settleGeometry(geometry.getState(), settling), true);
}

it('draws after any edits, be the lines of the canvas settled or not, the SVG of a map that was never drawn', async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const random = createRandom(seed);
      const dice = createDice(random);
      const { workspace } = openWorkspace(layOutCards(createRandomMap(random, { statements: 25 })));
      for (let serial = 0; serial < EDITS; serial += 1) {
        const { map } = workspace.document.getState();
        const edit = drawEdit(dice, map, serial).make(map);
        if (edit.kind === 'ok') workspace.document.setState({ map: applyPlainly(map, edit.value) });
        if (dice.chance(0.3)) settle(workspace);
        if (dice.chance(0.6)) {
          const latest = workspace.document.getState().map;
          expect(await draw(workspace)).toBe(await drawAfresh(latest));
        }
      }
    }),
    { numRuns: 8, seed: 20_261_129 },
  );
});
