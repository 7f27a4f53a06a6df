import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Frame, FrameMember } from '../frame.ts';
import type { FrameId } from '../ids.ts';
import { listFramesWithin } from './frames.ts';

const members = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 });

it('lists the frames whose members are all in another, of two alike the one whose id comes first', () => {
  fc.assert(
    fc.property(fc.array(members, { maxLength: 12 }), (lists) => {
      const all = lists.map((list, index) => {
        const id = `f${String(index).padStart(2, '0')}` as FrameId;
        return { id, title: '', members: list as [FrameMember, ...FrameMember[]] };
      });
      const isWithin = (inner: Frame, outer: Frame): boolean => {
        const more = outer.members.length - inner.members.length;
        const isHeld = inner.members.every((id) => outer.members.includes(id));
        return isHeld && (more > 0 || (more === 0 && inner.id < outer.id));
      };
      const within = listFramesWithin({ frames: new Map(all.map((frame) => [frame.id, frame])) });
      for (const outer of all) {
        const expected = all.filter((inner) => isWithin(inner, outer));
        expect(within.get(outer.id) ?? []).toEqual(expected);
      }
    }),
    { seed: 20261129, numRuns: 300 },
  );
});
