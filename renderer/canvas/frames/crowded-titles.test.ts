import { describe, expect, it } from 'vitest';
import { runToEnd } from '../../../shared/base/run-to-end.ts';
import type { Box } from '../../../shared/layout/box.ts';
import { FRAME_HEAD, measureFrame } from '../../../shared/layout/frame-geometry.ts';
import type { Frame } from '../../../shared/model/frame.ts';
import type { FrameId, StatementId } from '../../../shared/model/ids.ts';
import { boundTitle, findCrowdedInPieces } from './crowded-titles.ts';

const frameAt = (id: string, title: string, box: Box) => {
  const frame: Frame = { id: id as FrameId, title, members: ['a' as StatementId] };
  return measureFrame(frame, box);
};
const outer = frameAt('outer', 'Costs', { x: 0, y: 0, width: 600, height: 600 });
const inner = frameAt('inner', 'Rent', { x: 16, y: 56, width: 300, height: 300 });
const nothing = () => false;

const findCrowded = (...asked: Parameters<typeof findCrowdedInPieces>) =>
  runToEnd(findCrowdedInPieces(...asked));

describe('titles of frames', () => {
  it('stay in the head of their frame until they are larger than it', () => {
    for (const scale of [1, 1.5, 2]) expect(boundTitle(outer.box, scale).y).toBe(0);
    const large = boundTitle(outer.box, 4);
    expect(large.y).toBeLessThan(0);
    expect(large.y + large.height).toBe(FRAME_HEAD);
  });

  it('give way to the title of a larger frame once they would lie over it', () => {
    expect(findCrowded([outer, inner], 1, nothing)).toEqual(new Set());
    expect(findCrowded([outer, inner], 1.5, nothing)).toEqual(new Set());
    expect(findCrowded([outer, inner], 4, nothing)).toEqual(new Set(['inner']));
  });

  it('give way to cards, but never at their own size', () => {
    const everywhere = () => true;
    expect(findCrowded([outer, inner], 2, everywhere)).toEqual(new Set(['outer', 'inner']));
    expect(findCrowded([outer, inner], 1, everywhere)).toEqual(new Set());
  });

  it('leave room beside a short title, and take none beyond their frame', () => {
    const asked: Box[] = [];
    findCrowded([outer], 20, (box) => asked.push(box) < 0);
    findCrowded([outer], 1.2, (box) => asked.push(box) < 0);
    expect(asked[0]?.width).toBe(outer.box.width);
    expect(asked[1]?.width).toBeLessThan(150);
  });
});
