import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDeepEqual } from '../../shared/base/deep-equal.ts';
import { createRandom, type Random } from '../../shared/base/random.ts';
import type { CommandId } from '../../shared/commands/command-table.ts';
import { canUndo } from '../../shared/history/history.ts';
import { type Box, overlaps } from '../../shared/layout/box.ts';
import { measureCard } from '../../shared/layout/card.ts';
import { boxOfNote } from '../../shared/layout/placement/carry-notes.ts';
import { findFreePlace } from '../../shared/layout/placement/find-free-place.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { DIRECTIONS } from '../../shared/model/direction.ts';
import { createRandomMap } from '../../shared/model/random-map.ts';
import { finishWriting, write } from '../state/editing.ts';
import { select } from '../state/session-store.ts';
import type { Workspace } from '../state/workspace.ts';
import { openWorkspace } from '../testing/open-workspace.ts';
import { runCommand } from './run-command.ts';

const ADDING: readonly CommandId[] = [
  'statement.addReason',
  'statement.addObjection',
  'statement.addEvidence',
  'statement.addPosition',
  'statement.addPositionAgainst',
  'statement.addLoose',
  'statement.addSibling',
  'statement.addUndercut',
  'statement.addCoPremise',
];

/** Where their card would stand among others, these make room for it. */
const REPLYING: ReadonlySet<CommandId> = new Set([
  'statement.addReason',
  'statement.addObjection',
  'statement.addEvidence',
  'statement.addPosition',
  'statement.addPositionAgainst',
  'statement.addSibling',
  'statement.addUndercut',
  'statement.addCoPremise',
]);

const TEXT =
  'What people write at once on a card is a sentence of a line or two, and seldom more. ';

/** A map whose cards and notes someone has put anywhere, near each other but on nothing. */
function strew(random: Random, statements: number): ArgumentMap {
  const direction = DIRECTIONS[Math.floor(random() * DIRECTIONS.length)] ?? 'top-down';
  const map = createRandomMap(random, { statements, direction });
  const taken = new Map<string, Box>();
  const put = (id: string, size: { readonly width: number; readonly height: number }) => {
    const wish = { x: Math.round(random() * 1600), y: Math.round(random() * 900) };
    const at = findFreePlace(taken, { wish, size });
    taken.set(id, { ...at, width: size.width, height: size.height });
    return at;
  };
  const cards = [...map.statements].map(([id, card]) => {
    return [id, { ...card, at: put(id, measureCard(card, map.sources).size) }] as const;
  });
  const notes = [...map.notes].map(([id, note]) => {
    return [id, { ...note, at: put(id, boxOfNote(note)) }] as const;
  });
  return { ...map, statements: new Map(cards), notes: new Map(notes) };
}

type Boxes = ReadonlyMap<string, Box>;

function listBoxes(map: ArgumentMap): Boxes {
  const cards = [...map.statements.values()].map(
    (card) => [card.id, { ...card.at, ...measureCard(card, map.sources).size }] as const,
  );
  return new Map<string, Box>([
    ...cards,
    ...[...map.notes.values()].map((note) => [note.id, boxOfNote(note)] as const),
  ]);
}

interface Addition {
  readonly command: CommandId;
  readonly pick: number;
  readonly length: number;
}

const ADDITION = fc.record({
  command: fc.constantFrom(...ADDING),
  pick: fc.nat(1e6),
  length: fc.integer({ min: 1, max: 2 }),
});

/** Adds a card by a command on some statement, and writes it; what the command refuses is not added. */
async function add(workspace: Workspace, { command, pick, length }: Addition): Promise<void> {
  const ids = [...workspace.document.getState().map.statements.keys()];
  const id = ids[pick % ids.length];
  if (id !== undefined) select(workspace.session, [id]);
  await runCommand(workspace, command);
  if (workspace.session.getState().writing === null) return;
  write(workspace, TEXT.repeat(length));
  finishWriting(workspace);
}

function listCovered(boxes: Boxes): readonly string[] {
  const list = [...boxes];
  return list.flatMap(([id, box], index) =>
    list.slice(index + 1).flatMap(([other, next]) => (overlaps(box, next) ? `${id} ${other}` : [])),
  );
}

/** Which of the boxes before are elsewhere after, but down or to the right where that is fair, or under one that was not there. */
function findDisturbed(before: Boxes, after: Boxes, mayGiveWay: boolean): readonly string[] {
  const added = [...after].flatMap(([id, box]) => (before.has(id) ? [] : box));
  return [...before]
    .filter(([id, box]) => {
      const now = after.get(id);
      const isAside = mayGiveWay && now !== undefined && now.y >= box.y && now.x >= box.x;
      const isCovered = now !== undefined && added.some((one) => overlaps(one, now));
      return isCovered || !isDeepEqual(now, isAside ? { ...box, x: now.x, y: now.y } : box);
    })
    .map(([id]) => id);
}

describe('adding to a map that was arranged by hand', () => {
  it('covers nothing, when the card is written too, and moves nothing but down or aside for what speaks to something', async () => {
    const additionLists = fc.array(ADDITION, { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(1e6),
        fc.integer({ min: 1, max: 24 }),
        additionLists,
        async (seed, statements, additions) => {
          const { workspace } = openWorkspace(strew(createRandom(seed), statements));
          for (const addition of additions) {
            const before = listBoxes(workspace.document.getState().map);
            await add(workspace, addition);
            const after = listBoxes(workspace.document.getState().map);
            const mayGiveWay = REPLYING.has(addition.command);
            expect(findDisturbed(before, after, mayGiveWay)).toEqual([]);
            expect(listCovered(after)).toEqual([]);
          }
        },
      ),
      { seed: 20201218, numRuns: 40 },
    );
  });

  it('covers nothing either when far more is written than is usual, and one undo takes it all back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1e6), fc.integer({ min: 1, max: 24 }), ADDITION, async (...given) => {
        const [seed, statements, addition] = given;
        const map = strew(createRandom(seed), statements);
        const { workspace } = openWorkspace(map);
        await add(workspace, { ...addition, length: addition.length + 5 });
        expect(listCovered(listBoxes(workspace.document.getState().map))).toEqual([]);
        if (workspace.document.getState().map === map) return;
        await runCommand(workspace, 'edit.undo');
        expect(workspace.document.getState().map).toEqual(map);
      }),
      { seed: 20201218, numRuns: 30 },
    );
  });

  it('leaves the map as it was when nothing is written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1e6), fc.integer({ min: 1, max: 24 }), ADDITION, async (...given) => {
        const [seed, statements, addition] = given;
        const map = strew(createRandom(seed), statements);
        const { workspace } = openWorkspace(map);
        await add(workspace, { ...addition, length: 0 });
        expect(workspace.document.getState().map).toEqual(map);
        expect(canUndo(workspace.document.getState().history)).toBe(false);
      }),
      { seed: 20201218, numRuns: 40 },
    );
  });
});
