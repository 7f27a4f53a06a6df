import { describe, expect, it } from 'vitest';
import type { StatementId } from '../model/ids.ts';
import type { Crux } from './cruxes.ts';
import { heatOf } from './heat.ts';
import { LABEL } from './label.ts';

const crux = (id: string, change: number): Crux => ({
  id: id as StatementId,
  change,
  strengthWithout: 0.5 + change,
  labelWithout: LABEL.undecided,
  flipPoint: null,
  isEstimate: false,
});

describe('heatOf', () => {
  it('measures each change against the largest, and tells it in hundredths', () => {
    const heat = heatOf([crux('d', -0.4), crux('c', 0.1), crux('k', -0.001)]);
    expect(heat.get('d' as StatementId)).toEqual({ share: 1, change: -40 });
    expect(heat.get('c' as StatementId)).toEqual({ share: 0.25, change: 10 });
    expect(heat.get('k' as StatementId)?.change).toBe(0);
    expect(Object.is(heat.get('k' as StatementId)?.change, -0)).toBe(false);
  });

  it('measures more changes than a call takes arguments', () => {
    const many = Array.from({ length: 200_000 }, (_, index) => crux(`s${index}`, index / 1e6));
    expect(heatOf(many).get('s100000' as StatementId)?.share).toBeCloseTo(0.5, 4);
  });

  it('leaves out what does not settle, and knows no heat where nothing hangs on anything', () => {
    const heat = heatOf([crux('x', Number.NaN), crux('n', 0)]);
    expect([...heat]).toEqual([['n', { share: 0, change: 0 }]]);
  });
});
