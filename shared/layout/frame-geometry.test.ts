import { describe, expect, it } from 'vitest';
import type { FrameId, StatementId } from '../model/ids.ts';
import { FRAME_HEAD, FRAME_PADDING, measureFrame, sortFrames } from './frame-geometry.ts';

const frame = (id: string, title = 'Costs') => ({
  id: id as FrameId,
  title,
  members: ['s' as StatementId] as const,
});
const CARD = { x: 100, y: 100, width: 272, height: 64 };
const OTHER = { x: 500, y: 300, width: 272, height: 64 };

describe('measureFrame', () => {
  it('leaves room around its members, and more above them for its title', () => {
    expect(measureFrame(frame('f'), [CARD, OTHER])?.box).toEqual({
      x: 100 - FRAME_PADDING,
      y: 100 - FRAME_HEAD,
      width: 672 + 2 * FRAME_PADDING,
      height: 264 + FRAME_HEAD + FRAME_PADDING,
    });
  });

  it('is nowhere around nothing', () => {
    expect(measureFrame(frame('f'), [])).toBeNull();
  });

  it('cuts a title that is wider than its members', () => {
    const title = measureFrame(frame('f', 'What all of this is going to cost us in the end'), [
      CARD,
    ]);
    expect(title?.title.text.endsWith('…')).toBe(true);
    expect(title?.title.width).toBeLessThanOrEqual(CARD.width);
  });
});

it('sortFrames paints what lies within another frame above it', () => {
  const [inner, outer] = [
    measureFrame(frame('a'), [CARD]),
    measureFrame(frame('b'), [CARD, OTHER]),
  ];
  if (inner === null || outer === null) throw new Error('Both have members');
  expect(sortFrames([inner, outer])).toEqual([outer, inner]);
});
