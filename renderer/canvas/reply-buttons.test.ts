import { describe, expect, it } from 'vitest';
import { createRandom } from '../../shared/base/random.ts';
import { parseMap } from '../../shared/format/parse.ts';
import { JUNCTION_RADIUS } from '../../shared/layout/argument-geometry.ts';
import { layOutCards } from '../../shared/layout/auto/lay-out-cards.ts';
import { measureCard } from '../../shared/layout/card.ts';
import { routeMap } from '../../shared/layout/routing/route-map.ts';
import { createFamilyMap, FAMILIES, TREES } from '../../shared/layout/testing/awkward-maps.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { DIRECTIONS, type Direction } from '../../shared/model/direction.ts';
import { SAMPLES } from '../../shared/samples/catalogue.ts';
import { listSegments, measureDistance } from './painting/line-segments.ts';
import { placeReplyButton, REPLY_BUTTON_SIZE } from './reply-buttons.ts';

const RADIUS = REPLY_BUTTON_SIZE / 2;

/** How many cards there are, and how many have a button on a line, on a mark or on another card. */
function countCovering(plain: ArgumentMap, direction: Direction) {
  const map = layOutCards({ ...plain, details: { ...plain.details, direction } });
  const routes = [...routeMap(map).values()];
  const cards = [...map.statements.values()].map((statement) => ({
    ...statement.at,
    ...measureCard(statement, map.sources).size,
  }));
  const covering = cards.filter((card) =>
    (['supports', 'attacks'] as const).some((relation) => {
      const { x, y } = placeReplyButton(card, relation);
      const at = { x: card.x + x, y: card.y + y };
      return (
        routes.some(
          (route) =>
            Math.hypot(route.junction.x - at.x, route.junction.y - at.y) <
              RADIUS + JUNCTION_RADIUS ||
            listSegments(route).some((segment) => measureDistance(segment, at) <= RADIUS),
        ) ||
        cards.some(
          (other) =>
            other !== card &&
            at.x > other.x - RADIUS &&
            at.x < other.x + other.width + RADIUS &&
            at.y > other.y - RADIUS &&
            at.y < other.y + other.height + RADIUS,
        )
      );
    }),
  );
  return { cards: cards.length, covering: covering.length };
}

describe.each(DIRECTIONS)('the buttons of a card, in maps that are laid out %s', (direction) => {
  it.each(SAMPLES.flatMap(({ texts }) => Object.values(texts)))(
    'cover nothing of $title',
    ({ text }) => {
      const outcome = parseMap(text);
      if (outcome.kind !== 'map') throw new Error('The sample cannot be read');
      expect(countCovering(outcome.map, direction).covering).toBe(0);
    },
  );

  it('cover hardly ever anything of maps that are hard to lay out', () => {
    const counts = [...TREES, ...FAMILIES].map(([, family]) =>
      countCovering(createFamilyMap(createRandom(1), family, 30), direction),
    );
    const sum = (pick: 'cards' | 'covering') => counts.reduce((so, count) => so + count[pick], 0);
    expect(sum('covering') / sum('cards')).toBeLessThan(0.02);
  });
});
