import { expect, it } from 'vitest';
import { runToEnd } from '../../shared/base/run-to-end.ts';
import { rehearseOpening } from './rehearse-opening.ts';

it('reads a map, measures its cards and leads many of its lines around them', () => {
  const geometry = runToEnd(rehearseOpening());
  expect([...(geometry?.boxes.listFound(() => true) ?? [])]).toHaveLength(100);
  const kept = [...(geometry?.field.kept.values() ?? [])];
  expect(kept).toHaveLength(99);
  expect(kept.filter(({ route, plain }) => route !== plain).length).toBeGreaterThan(25);
});
