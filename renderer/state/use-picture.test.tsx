import { act } from 'react';
import { expect, it } from 'vitest';
import { type ArgumentMap, createMap } from '../../shared/model/argument-map.ts';
import type { MapId, StatementId } from '../../shared/model/ids.ts';
import { createStatement } from '../../shared/model/statement.ts';
import { USUAL_ORDER } from '../../shared/pictures/picture-order.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import { renderInWorkspace } from '../testing/render-in-workspace.tsx';
import { letWindowAnswer } from './in-slices.ts';
import { usePicture } from './use-picture.ts';

function openMap(count: number): ArgumentMap {
  const statements = Array.from({ length: count }, (_, index) =>
    createStatement({
      id: `s${index}` as StatementId,
      kind: 'claim',
      text: `Claim ${index}`,
      at: { x: 0, y: 200 * index },
    }),
  );
  return createMap('map' as MapId, { statements });
}

const WISH = { order: USUAL_ORDER };

function Picture() {
  const picture = usePicture(WISH);
  return <p>{picture === null ? 'not yet' : `${picture.scene.figures.length} figures`}</p>;
}

const read = () => document.querySelector('p')?.textContent;

it('is there at once of a small map', () => {
  renderInWorkspace(openWorkspace(openMap(3)).workspace, <Picture />);
  expect(read()).toMatch(/^\d+ figures$/);
});

it('comes later of a large one, whole', async () => {
  renderInWorkspace(openWorkspace(openMap(300)).workspace, <Picture />);
  expect(read()).toBe('not yet');
  while (read() === 'not yet') await act(letWindowAnswer);
  expect(Number.parseInt(read() ?? '', 10)).toBeGreaterThanOrEqual(300);
});
