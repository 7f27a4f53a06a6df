/**
 * How a statement or an argument comes out: *in* stands, *out* falls, *undecided* is open. Ordered, so
 * that "not" is `LABEL.in - label`, "all of them" the smallest and "one of them" the largest.
 */
export const LABEL = { out: 0, undecided: 1, in: 2 } as const;

/** One of `LABEL`. */
export type Label = (typeof LABEL)[keyof typeof LABEL];

/** The words of the field, as files and the command line write them. */
export type LabelName = 'in' | 'out' | 'undecided';

const NAMES: Readonly<Record<Label, LabelName>> = { 0: 'out', 1: 'undecided', 2: 'in' };

/** The word for a label. */
export function nameLabel(label: Label): LabelName {
  return NAMES[label];
}
