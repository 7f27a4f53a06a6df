import { expect, it, vi } from 'vitest';
import type { ArgumentId } from '../../model/ids.ts';
import { readNotation } from '../../model/notation.ts';
import { layOutCards } from '../auto/lay-out-cards.ts';
import { Ground } from './ground.ts';
import { routeMap } from './route-map.ts';

it('leads the premises of one argument around cards for so many steps, however many there are', () => {
  const premises = Array.from({ length: 600 }, (_, index) => `p${index}`);
  const map = layOutCards(readNotation(`motion M\n${premises.join(' + ')} supports M as a`));
  const look = vi.spyOn(Ground.prototype, 'findStop');
  const route = routeMap(map).get('a' as ArgumentId);
  expect(route?.legs).toHaveLength(600);
  expect(look.mock.calls.length).toBeLessThan(80_000);
  look.mockRestore();
});
