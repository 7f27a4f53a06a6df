import { SetupError } from '../progress.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

export const NOTHING_COUNTED = Object.freeze({ passed: 0, failed: 0 });

/** A check that ended badly, with what its tests counted up to then. */
export class CheckFailure extends SetupError {
  /**
   * @param {string} message
   * @param {Count} [count]
   */
  constructor(message, count = NOTHING_COUNTED) {
    super(message);
    this.count = count;
  }
}
