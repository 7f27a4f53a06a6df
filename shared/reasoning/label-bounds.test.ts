import { describe, expect, it } from 'vitest';
import type { StatementId } from '../model/ids.ts';
import { allowAll } from './allowance.ts';
import { type Draft, linkTarget, openDraft, RULE } from './framework.ts';
import { LABEL } from './label.ts';
import { narrowBounds } from './label-bounds.ts';
import { nameSlots } from './names.ts';
import { allSlots } from './walk.ts';

/** A statement in the first slot, and arguments that speak to it in all others. */
function openStar(count: number, isAttack: boolean): Draft {
  const ids = Array.from({ length: count + 1 }, (_, slot) => `s${slot}` as StatementId);
  const draft = openDraft(nameSlots(new Map(ids.map((id, slot) => [id, slot]))), ids);
  draft.rules.fill(RULE.argument);
  draft.rules[0] = isAttack ? RULE.unlessAttacked : RULE.onlyIfSupported;
  draft.attacks.fill(isAttack, 1);
  for (let slot = 1; slot <= count; slot += 1) linkTarget(draft, slot, 0);
  return draft;
}

describe('narrowBounds', () => {
  it.each([
    ['attacks', true, LABEL.out],
    ['reasons', false, LABEL.in],
  ])('takes more %s on a statement than a call takes arguments', (_what, isAttack, label) => {
    const star = openStar(200_000, isAttack);
    const slots = allSlots(star);
    const bounds = {
      low: new Uint8Array(slots.length).fill(LABEL.out),
      high: new Uint8Array(slots.length).fill(LABEL.in),
      past: [],
    };
    expect(narrowBounds(star, new Set(slots), bounds, slots, allowAll())).toBe(true);
    expect([bounds.low[0], bounds.high[0]]).toEqual([label, label]);
  });
});
