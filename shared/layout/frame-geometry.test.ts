import { describe, expect, it } from 'vitest';
import type { Frame } from '../model/frame.ts';
import type { FrameId, StatementId } from '../model/ids.ts';
import type { Box } from './box.ts';
import {
  boundFrame,
  createFrameBounds,
  FRAME_HEAD,
  FRAME_PADDING,
  listStrangers,
  measureFrame,
  sortFrames,
} from './frame-geometry.ts';

const frame = (id: string, title = 'Costs') => ({
  id: id as FrameId,
  title,
  members: ['s' as StatementId] as const,
});
const CARD = { x: 100, y: 100, width: 272, height: 64 };
const OTHER = { x: 500, y: 300, width: 272, height: 64 };

describe('a frame', () => {
  it('leaves room around its members, and more above them for its title', () => {
    expect(boundFrame([CARD, OTHER])).toEqual({
      x: 100 - FRAME_PADDING,
      y: 100 - FRAME_HEAD,
      width: 672 + 2 * FRAME_PADDING,
      height: 264 + FRAME_HEAD + FRAME_PADDING,
    });
  });

  it('is nowhere around nothing', () => {
    expect(boundFrame([])).toBeNull();
  });

  it('lies around the frames within it, however deep, and around no frame that only reaches into it', () => {
    const boxes: Readonly<Record<string, Box>> = { s: CARD, t: OTHER, u: { ...CARD, x: 1000 } };
    const [s, t, u] = ['s', 't', 'u'] as readonly string[] as [
      StatementId,
      StatementId,
      StatementId,
    ];
    const around = (id: string, ...members: Frame['members']) => ({ ...frame(id), members });
    const listed = [
      around('all', s, t, u),
      around('two', s, t),
      around('one', s),
      around('across', t, u),
    ];
    const frames = new Map(listed.map((each) => [each.id, each]));
    const bound = createFrameBounds({ frames }, ({ members }) =>
      members.flatMap((id) => boxes[id] ?? []),
    );
    const [all, two, one, across] = listed.map(bound);
    expect(one).toEqual(boundFrame([CARD]));
    expect(two).toEqual(boundFrame([OTHER, ...(one ? [one] : [])]));
    expect(all).toEqual(boundFrame([two, across].flatMap((box) => box ?? [])));
    expect(across).toEqual(boundFrame([OTHER, { ...CARD, x: 1000 }]));
  });

  it('lies around another with the same members', () => {
    const [first, second] = [frame('a'), frame('b')];
    const frames = new Map([first, second].map((each) => [each.id, each]));
    const bound = createFrameBounds({ frames }, () => [CARD]);
    expect(bound(first)).toEqual(boundFrame([CARD]));
    expect(bound(second)).toEqual(boundFrame([bound(first) ?? CARD]));
  });

  it('cuts a title that is wider than its members', () => {
    const { title } = measureAround('f', [CARD], 'What all of this is going to cost us in the end');
    expect(title.text.endsWith('…')).toBe(true);
    expect(title.width).toBeLessThanOrEqual(CARD.width);
  });

  it('within another frame is painted above it', () => {
    const [inner, outer] = [measureAround('a', [CARD]), measureAround('b', [CARD, OTHER])];
    expect(sortFrames([inner, outer])).toEqual([outer, inner]);
  });
});

describe('strangers in a frame', () => {
  it('are what reaches into it and is no member', () => {
    const geometry = measureAround('f', [CARD, OTHER]);
    const between = { ...CARD, x: 300, y: 200 };
    const boxes = [
      ['s', CARD],
      ['between', between],
      ['apart', { ...CARD, x: 2000 }],
    ] as const;
    expect(listStrangers(geometry, () => boxes)).toEqual([between]);
  });

  it('are not told in a frame that is vast for its members', () => {
    const far = { ...OTHER, x: 9000, y: 9000 };
    const vast = measureAround('f', [CARD, far]);
    const near = () => [['between', CARD]] as const;
    expect(listStrangers(vast, near)).toEqual([]);
    const members = Array.from({ length: 900 }, (_, index) => `s${index}` as StatementId);
    const full = { ...vast.frame, members: ['s' as StatementId, ...members] as const };
    expect(listStrangers({ ...vast, frame: full }, near)).toEqual([CARD]);
  });
});

function measureAround(id: string, members: readonly Box[], title?: string) {
  const box = boundFrame(members);
  if (box === null) throw new Error('A frame around nothing');
  return measureFrame(frame(id, title), box);
}
