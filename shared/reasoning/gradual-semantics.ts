/** How strengths become a strength: gather what attacks, gather what supports, then weigh both. */
export interface GradualSemantics {
  /** What is gathered so far and one strength more, as one number; starts from 0, in any order. */
  readonly gather: (gathered: number, strength: number) => number;
  /** The strength, 0 to 1, of what has the base score `base` once all is heard. */
  readonly weigh: (base: number, attack: number, support: number) => number;
  /** `gather` for many at once: into each, its strength, counted from `start` on, times `share`. */
  readonly gatherLanes: (
    gathered: Float64Array,
    strengths: Float64Array,
    start: number,
    share: number,
  ) => void;
  /** `weigh` for many at once. */
  readonly weighLanes: (
    base: number,
    attacks: Float64Array,
    supports: Float64Array,
    into: Float64Array,
  ) => void;
  /**
   * How much of a change of one strength comes through to what is gathered, at most, where `gathered` is the
   * least that is gathered and `strength` the least of the one.
   */
  readonly comesThrough: (gathered: number, strength: number) => number;
  /**
   * How much `weigh` changes with what attacks or supports, at most: for base scores from `least` to `most`,
   * and where support leads attack by `behind` to `ahead`.
   */
  readonly steepest: (least: number, most: number, behind: number, ahead: number) => number;
}
