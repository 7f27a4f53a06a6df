import { describe, expect, it } from 'vitest';
import { parseMap } from '../format/parse.ts';
import { type Box, encloseBoxes, overlaps } from '../layout/box.ts';
import { measureCard } from '../layout/card.ts';
import { insertReply } from '../layout/placement/insert-reply.ts';
import { routeArguments } from '../layout/routing/route-arguments.ts';
import { CARD_GAP } from '../layout/spacing.ts';
import { findTangles } from '../layout/testing/tangles.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import type { StatementId } from '../model/ids.ts';
import { branchOf } from '../model/queries/branch.ts';
import { findMotionId } from '../model/queries/find-motion.ts';
import { argumentsOn } from '../model/queries/index-arguments.ts';
import { SAMPLES } from './catalogue.ts';

function findBoxes(map: ArgumentMap): ReadonlyMap<StatementId, Box> {
  const boxes = new Map<StatementId, Box>();
  for (const statement of map.statements.values()) {
    const { size } = measureCard(statement, map.sources);
    boxes.set(statement.id, { ...statement.at, ...size });
  }
  return boxes;
}

/** Whether others stand between a target and a new reply to it, below the one and level with the other. */
function isApart(
  map: ArgumentMap,
  boxes: ReadonlyMap<StatementId, Box>,
  id: StatementId,
  relation: 'supports' | 'attacks',
): boolean {
  const [size, least] = [
    { width: 272, height: 160 },
    { width: 272, height: 60 },
  ];
  const target = boxes.get(id);
  if (target === undefined) return false;
  const reply = { target: { kind: 'statement', id }, relation, size, least } as const;
  const { at, moved } = insertReply(map, boxes, reply);
  const around = encloseBoxes([target, { ...at, ...least }]) ?? target;
  const y = target.y + target.height;
  const between = { ...around, y, height: around.y + around.height - y };
  const own = branchOf(map, id).statements;
  return [...boxes].some(
    ([other, box]) =>
      other !== id && !own.has(other) && overlaps({ ...box, ...moved.get(other) }, between),
  );
}

describe.each(SAMPLES.flatMap(({ texts }) => Object.values(texts)))(
  'the cards of $title',
  ({ text }) => {
    const outcome = parseMap(text);
    if (outcome.kind !== 'map') throw new Error(outcome.problems[0].words.key);
    const { map } = outcome;
    const boxes = findBoxes(map);
    const motion = findMotionId(map);

    it('keep their distance from one another', () => {
      const ids = [...boxes.keys()];
      const near = ids.flatMap((id, index) =>
        ids.slice(index + 1).flatMap((other) => {
          const [first, second] = [boxes.get(id), boxes.get(other)];
          if (first === undefined || second === undefined) return [];
          return overlaps(first, second, CARD_GAP) ? [`${id} and ${other}`] : [];
        }),
      );
      expect(near).toEqual([]);
    });

    it('have the motion above everything else', () => {
      const top = motion === null ? undefined : boxes.get(motion);
      for (const [id, box] of boxes) {
        if (id !== motion) expect(box.y, id).toBeGreaterThan((top?.y ?? 0) + (top?.height ?? 0));
      }
    });

    it('have what supports the motion at the left of what attacks it', () => {
      const replies = motion === null ? [] : argumentsOn(map, motion);
      const places = (relation: string) =>
        replies
          .filter((argument) => argument.relation === relation)
          .flatMap(({ premises }) => premises.map((id) => boxes.get(id)?.x ?? Number.NaN));
      expect(Math.max(...places('supports'))).toBeLessThan(Math.min(...places('attacks')));
    });

    it('have lines between them of which none lies on another', () => {
      expect(findTangles(map, routeArguments(map, boxes).values()).onOthers).toBe(0);
    });

    it('take replies to nearly all of them where no other stands between', () => {
      const apart = [...map.statements.keys()].flatMap((id) =>
        (['supports', 'attacks'] as const).filter((relation) => isApart(map, boxes, id, relation)),
      );
      expect(apart.length).toBeLessThanOrEqual(4);
    });

    it.each(['supports', 'attacks'] as const)(
      'take one more that %s the motion into their row',
      (relation) => {
        const target = { kind: 'statement', id: motion ?? ('' as StatementId) } as const;
        const [size, least] = [
          { width: 272, height: 160 },
          { width: 272, height: 60 },
        ];
        const { at, moved } = insertReply(map, boxes, { target, relation, size, least });
        const row = argumentsOn(map, target.id).flatMap((argument) =>
          argument.premises.flatMap((id) => {
            const box = boxes.get(id);
            return box === undefined ? [] : [{ ...argument, at: moved.get(id) ?? box }];
          }),
        );
        expect(row.map((each) => each.at.y)).toContain(at.y);
        for (const each of row) {
          const isAtLeft = each.at.x < at.x;
          if (each.relation !== relation) expect(isAtLeft, each.id).toBe(relation === 'attacks');
        }
      },
    );

    it('fit a page, wider than it is high', () => {
      const { width, height } = encloseBoxes(boxes.values()) ?? { width: 0, height: 1 };
      expect(width).toBeGreaterThan(height);
      expect(width).toBeLessThanOrEqual(2400);
    });
  },
);
