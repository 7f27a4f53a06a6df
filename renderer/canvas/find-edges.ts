import type { Box } from '../../shared/layout/box.ts';
import type { FrameMember } from '../../shared/model/frame.ts';
import type { StatementId } from '../../shared/model/ids.ts';
import type { Geometry } from '../state/geometry.ts';
import { expectCard } from './expected-places.ts';
import { findBoxOf } from './map-index.ts';

/**
 * Boxes that reach as far as cards and notes do. Only those that may reach lowest are measured; of the others
 * the upper edge, which is known, says all.
 */
export function findEdges(members: Iterable<FrameMember>, geometry: Geometry): readonly Box[] {
  const edges: Box[] = [];
  const expected: { readonly member: FrameMember; readonly box: Box }[] = [];
  let lowest = Number.NEGATIVE_INFINITY;
  const take = (exact: Box | undefined) => {
    if (exact === undefined) return;
    edges.push(exact);
    lowest = Math.max(lowest, findBottom(exact));
  };
  for (const member of members) {
    const found = geometry.boxes.getFound(member as StatementId);
    const box = found ?? expectMember(member, geometry);
    if (box === found) take(box);
    else if (box !== undefined) expected.push({ member, box });
  }
  expected.sort((first, second) => findBottom(second.box) - findBottom(first.box));
  for (const { member, box } of expected) {
    if (findBottom(box) <= lowest) edges.push({ ...box, height: 0 });
    else take(findBoxOf(geometry, member));
  }
  return edges;
}

/** Where a card or note must lie within; one that is being written is measured. */
export function expectMember(member: FrameMember, geometry: Geometry): Box | undefined {
  const { map, live } = geometry;
  const statement = map.statements.get(member as StatementId);
  const isExpected = statement !== undefined && live.writing?.id !== statement.id;
  return isExpected ? expectCard(geometry, statement) : findBoxOf(geometry, member);
}

function findBottom({ y, height }: Box): number {
  return y + height;
}
