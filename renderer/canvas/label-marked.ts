import type { Manner } from '../../shared/comparison/changed-fields.ts';
import { say } from '../state/words.ts';

/** What a screen reader says of something in compared maps: first how it differs, if it does. */
export function labelMarked(label: string, manner: Manner | undefined): string {
  return manner === undefined ? label : `${say(`comparison.manner.${manner}`)}. ${label}`;
}
