import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import type { Evaluation } from '../../../shared/reasoning/evaluate.ts';

/** A map with what comes out of it. */
export interface Evaluated {
  readonly map: ArgumentMap;
  readonly evaluation: Evaluation;
}
