import type { Label } from '../../../shared/reasoning/label.ts';
import {
  type PackedFramework,
  unpackFramework,
} from '../../../shared/reasoning/packed-framework.ts';
import { findViews as searchViews, type Views } from '../../../shared/reasoning/views.ts';

export interface Searching {
  readonly framework: PackedFramework;
  /** The grounded ones. */
  readonly labels: readonly Label[];
}

/** The ways to decide what the labels of a framework leave open. */
export function findViews({ framework, labels }: Searching): Views {
  return searchViews({ framework: unpackFramework(framework), labels });
}
