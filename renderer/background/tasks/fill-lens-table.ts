import {
  fillTable,
  type LensTable,
  type TableOrder,
} from '../../../shared/reasoning/compare-lenses.ts';
import type { Evaluation } from '../../../shared/reasoning/evaluate.ts';
import {
  type PackedFramework,
  unpackFramework,
} from '../../../shared/reasoning/packed-framework.ts';

export interface Filling {
  readonly order: TableOrder;
  readonly framework: PackedFramework;
  /** What came out of the framework. */
  readonly outcome: Omit<Evaluation, 'framework'>;
}

/** How all that was ordered comes out, however long that takes. */
export function fillLensTable({ order, framework, outcome }: Filling): LensTable {
  return fillTable(order, { ...outcome, framework: unpackFramework(framework) });
}
