import type { GradualName } from '../model/gradual-name.ts';
import { DF_QUAD } from './df-quad.ts';
import type { GradualSemantics } from './gradual-semantics.ts';
import { QUADRATIC_ENERGY } from './quadratic-energy.ts';

/** The gradual semantics by the names that maps call them. */
export const SEMANTICS: Readonly<Record<GradualName, GradualSemantics>> = {
  'df-quad': DF_QUAD,
  'quadratic-energy': QUADRATIC_ENERGY,
};
