import type { FrameTimes } from './frames.ts';
import type { Opened } from './pages/yardstick-page.ts';

export interface KeyTimes {
  readonly p50: number;
  readonly p95: number;
  readonly blocked: number;
}

export interface ActTimes {
  readonly paint: number;
  readonly blocked: number;
}

/** The longest that a window did not answer during an act and all that follows from it, in milliseconds. */
export interface Block {
  readonly name: string;
  readonly ms: number;
}

/** Everything measured of one map in one program; milliseconds, heap in megabytes. */
export interface Measures {
  /** From having read a file to all of its picture: opened in the running program, and when that is started on it. */
  readonly load?: number;
  readonly started?: number;
  /** The same to a first picture, in which text of other scripts than Latin may wait for its font. */
  readonly first?: { readonly load: number; readonly started: number };
  /** The same of one canvas that reads the file, measures its text and draws it in the same fonts. */
  readonly drawn?: { readonly started: Opened; readonly running: Opened };
  readonly heap?: number;
  readonly panNear?: FrameTimes;
  readonly panFar?: FrameTimes;
  readonly zoom?: FrameTimes;
  readonly drag?: FrameTimes;
  readonly typing?: KeyTimes;
  readonly addReason?: ActTimes;
  readonly undo?: ActTimes;
  readonly fold?: ActTimes;
  readonly search?: KeyTimes;
  /** What is done to the whole map. */
  readonly layout?: ActTimes;
  readonly undoLayout?: ActTimes;
  readonly selectAll?: ActTimes;
  readonly paste?: ActTimes;
  readonly undoPaste?: ActTimes;
  readonly blocks?: readonly Block[];
}

/** One map in the app and beside its yardsticks. */
export interface MapResult {
  readonly name: string;
  readonly statements: number;
  readonly app: Measures;
  readonly limit: Measures;
  readonly flow: Measures;
}
