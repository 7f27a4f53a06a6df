import { expect, it } from 'vitest';
import { layOutCards } from '../../shared/layout/auto/lay-out-cards.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import { readNotation } from '../../shared/model/notation.ts';
import { composePicture } from '../../shared/pictures/compose-picture.ts';
import { USUAL_ORDER } from '../../shared/pictures/picture-order.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import { composeHere, composeInSlices } from './composing-pictures.ts';
import { drawingWords } from './drawing-words.ts';

const MAP = layOutCards(
  readNotation(`
    motion M "Schools should stop giving homework"
    a + b supports M as both
    o attacks M
    u attacks both
  `),
);
const AFRESH = composePicture(MAP, USUAL_ORDER, drawingWords());

it('composes with the lines of the canvas what is composed without', () => {
  const { workspace } = openWorkspace(MAP);
  expect(composeHere(workspace, MAP, { ...USUAL_ORDER })).toEqual(AFRESH);
});

it('composes the same bit by bit, and once for what was seen already', async () => {
  const { workspace } = openWorkspace(MAP);
  const order = { ...USUAL_ORDER };
  const scene = await composeInSlices(workspace, MAP, order, new AbortController().signal);
  expect(scene).toEqual(AFRESH);
  expect(composeHere(workspace, MAP, order)).toBe(scene);
});

it('remembers a picture for whoever asks for the same, as long as the map is the same', () => {
  const { workspace } = openWorkspace(MAP);
  const scene = composeHere(workspace, MAP, USUAL_ORDER);
  expect(composeHere(workspace, MAP, { ...USUAL_ORDER })).toBe(scene);
  const [id] = MAP.statements.keys();
  const extent = { kind: 'cards', ids: new Set(id && [id]) } as const;
  expect(composeHere(workspace, MAP, { ...USUAL_ORDER, extent })).not.toBe(scene);
  expect(composeHere(workspace, { ...MAP }, USUAL_ORDER)).not.toBe(scene);
});

it('shows cards where the map has them while one is dragged', () => {
  const { workspace } = openWorkspace(MAP);
  const [first] = MAP.statements.keys();
  if (first === undefined) throw new Error('The map has statements');
  workspace.session.setState({ livePositions: new Map([[first, { x: 900, y: 900 }]]) });
  expect(composeHere(workspace, MAP, { ...USUAL_ORDER })).toEqual(AFRESH);
});

it('leads lines clear of a card that has just been moved, before those of the canvas have settled', () => {
  const { workspace } = openWorkspace(MAP);
  composeHere(workspace, MAP, { ...USUAL_ORDER });
  const [premise, motion, moved] = ['a', 'M', 'o'].map((id) =>
    MAP.statements.get(id as StatementId),
  );
  if (!premise || !motion || !moved) throw new Error('The map has these statements');
  const at = { x: (premise.at.x + motion.at.x) / 2, y: (premise.at.y + motion.at.y) / 2 };
  const statements = new Map(MAP.statements).set(moved.id, { ...moved, at });
  const after = { ...MAP, statements };
  workspace.document.setState({ map: after });
  expect(composeHere(workspace, after, { ...USUAL_ORDER })).toEqual(
    composePicture(after, USUAL_ORDER, drawingWords()),
  );
});
