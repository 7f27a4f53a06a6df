import { findGreatest, findLeast } from '../../base/extremes.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { Frame } from '../../model/frame.ts';
import type { StatementId } from '../../model/ids.ts';
import type { Point } from '../../model/statement.ts';
import { type Box, overlaps, type Size } from '../box.ts';
import { boundTitle, createFrameBounds, measureFrame } from '../frame-geometry.ts';

/** Between a title and the card above it, in canvas units. */
const TITLE_GAP = 4;

/** The titles of frames whose highest members are level, by the top of those, before anything is moved. */
type Titles = ReadonlyMap<number, readonly Box[]>;

/**
 * Moves cards down so that no frame's title lies on the card above it: all whose top is level with that of the
 * frame's highest member or beneath it, whole rows at once, so that cards only part and none changes its
 * place to another. That is for frames whose members are strewn over the tree, as others have room already
 * (see `findFraming`). Adds less than `mostRoom` to the height; the titles that would need more stay on
 * cards, the lowest first. Statements sorted once, and the cards near each title looked at.
 */
export function clearTitles(
  map: ArgumentMap,
  sizes: ReadonlyMap<StatementId, Size>,
  places: ReadonlyMap<StatementId, Point>,
  mostRoom: number,
): ReadonlyMap<StatementId, Point> {
  if (map.frames.size === 0) return places;
  const boxes = boxCards(sizes, places);
  const titles = [...measureTitles(map, boxes)].sort(([first], [second]) => first - second);
  const cards = [...boxes].sort(([, first], [, second]) => first.y - second.y);
  const tallest = findGreatest([...boxes.values()].map(({ height }) => height));
  const moved = new Map<StatementId, Point>();
  const above: Box[] = [];
  let [next, down] = [0, 0];
  const settle = (end: number): void => {
    for (let card = cards[next]; card !== undefined && card[1].y < end; card = cards[next]) {
      const box = { ...card[1], y: card[1].y + down };
      above.push(box);
      moved.set(card[0], { x: box.x, y: box.y });
      next += 1;
    }
  };
  for (const [top, level] of titles) {
    settle(top);
    const lowered = findDrop(level, above, { from: down, tallest });
    if (lowered < mostRoom) down = lowered;
  }
  settle(Number.POSITIVE_INFINITY);
  return moved;
}

/** In whole numbers, as cards are placed. */
function boxCards(
  sizes: ReadonlyMap<StatementId, Size>,
  places: ReadonlyMap<StatementId, Point>,
): ReadonlyMap<string, Box> & ReadonlyMap<StatementId, Box> {
  return new Map(
    [...places].map(([id, { x, y }]) => {
      const { width, height } = sizes.get(id) ?? { width: 0, height: 0 };
      return [id, { x, y, width: Math.ceil(width), height: Math.ceil(height) }];
    }),
  );
}

/** Leaves out frames around notes alone, and those with a member elsewhere, as in a branch that is cut out. */
function measureTitles(map: ArgumentMap, boxes: ReadonlyMap<string, Box>): Titles {
  const titles = new Map<number, Box[]>();
  const isHere = (id: string): boolean => boxes.has(id) || map.notes.has(id as never);
  const listBoxes = ({ members }: Frame) => members.flatMap((id) => boxes.get(id) ?? []);
  const bound = createFrameBounds(map, listBoxes);
  for (const frame of map.frames.values()) {
    const box = bound(frame);
    if (box === null || !frame.members.every(isHere)) continue;
    const top = findLeast(listBoxes(frame).map(({ y }) => y));
    titles.set(top, [...(titles.get(top) ?? []), boundTitle(measureFrame(frame, box))]);
  }
  return titles;
}

interface Search {
  /** How far down the titles are moved already. */
  readonly from: number;
  /** The height of the tallest card. */
  readonly tallest: number;
}

/** How far down titles have to go until none lies on any of the cards, which are sorted by their tops. */
function findDrop(
  titles: readonly Box[],
  cards: readonly Box[],
  { from, tallest }: Search,
): number {
  const ahead = titles.map((title) => ({
    title,
    near: listAbove(title, cards, { from, tallest }),
  }));
  let [down, before] = [from, from - 1];
  while (down > before) {
    before = down;
    for (const { title, near } of ahead) {
      for (const card of near) {
        const isUnder = overlaps({ ...title, y: title.y + down }, card, TITLE_GAP);
        if (isUnder) down = Math.ceil(card.y + card.height + TITLE_GAP - title.y);
      }
    }
  }
  return down;
}

/** The cards that a title can lie on as it goes down, the lowest first. */
function listAbove(
  { x, y, width }: Box,
  cards: readonly Box[],
  { from, tallest }: Search,
): readonly Box[] {
  const near: Box[] = [];
  for (let index = cards.length - 1; index >= 0; index -= 1) {
    const card = cards[index];
    if (card === undefined || card.y + tallest + TITLE_GAP <= y + from) break;
    const isAbove = card.x < x + width + TITLE_GAP && x < card.x + card.width + TITLE_GAP;
    if (isAbove) near.push(card);
  }
  return near;
}
