/** How strengths become a strength: gather what attacks, gather what supports, then weigh both. */
export interface GradualSemantics {
  /** What is gathered so far and one strength more, as one number; starts from 0, in any order. */
  readonly gather: (gathered: number, strength: number) => number;
  /** The strength, 0 to 1, of what has the base score `base` once all is heard. */
  readonly weigh: (base: number, attack: number, support: number) => number;
}
