import type { Point } from '../../model/statement.ts';
import { type Box, overlaps, type Size } from '../box.ts';
import { CARD_GAP } from '../spacing.ts';

/**
 * The free place for a card that is nearest to the wish: tries the wish itself, then the places
 * directly beside, below and above the cards that are in the way, and so on outwards. Nothing is
 * ever covered (`place-statement.property.test.ts`). Steps are bounded by the number of cards; each
 * is linear in them.
 */
export function findFreePlace(
  boxes: ReadonlyMap<unknown, Box>,
  { wish, size }: { readonly wish: Point; readonly size: Size },
): Point {
  const taken = [...boxes.values()];
  const tried = new Set<string>();
  let candidates: readonly Point[] = [wish];
  while (candidates.length > 0) {
    const blocked: Box[] = [];
    const ordered = [...candidates].sort((a, b) => rateDistance(a, wish) - rateDistance(b, wish));
    for (const place of ordered) {
      const card = { ...place, ...size };
      const obstacle = taken.find((box) => overlaps(card, box, CARD_GAP));
      if (obstacle === undefined) return place;
      blocked.push(obstacle);
    }
    candidates = blocked.flatMap((box) => listPlacesAround(box, wish, size, tried));
  }
  return placeBelowAll(taken, wish);
}

// A card some way down its column is easier to find than one as far aside.
function rateDistance(place: Point, wish: Point): number {
  return Math.abs(place.y - wish.y) + 1.5 * Math.abs(place.x - wish.x);
}

function listPlacesAround(box: Box, wish: Point, size: Size, tried: Set<string>): readonly Point[] {
  const places = [
    { x: wish.x, y: box.y + box.height + CARD_GAP },
    { x: box.x + box.width + CARD_GAP, y: wish.y },
    { x: box.x - size.width - CARD_GAP, y: wish.y },
    { x: wish.x, y: box.y - size.height - CARD_GAP },
  ];
  return places.filter((place) => {
    const key = `${place.x} ${place.y}`;
    if (tried.has(key)) return false;
    tried.add(key);
    return true;
  });
}

function placeBelowAll(taken: readonly Box[], wish: Point): Point {
  const bottom = Math.max(...taken.map((box) => box.y + box.height));
  return { x: wish.x, y: bottom + CARD_GAP };
}
