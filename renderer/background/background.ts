import type { TaskInput, TaskName, TaskOutput } from './tasks.ts';

/** How long work tells of itself and is stopped. */
export interface Pace {
  /** Told how much is done, from 0 to 1, by the work that knows. */
  readonly onProgress?: (part: number) => void;
  /** The work is dropped at once, whatever it is at, and rejects, when it is aborted. */
  readonly signal?: AbortSignal;
}

/** Work that would keep the window from answering, done beside it. */
export interface Background {
  /** Rejects with the message of whatever the work threw. Input and output are copied. */
  readonly run: <Name extends TaskName>(
    name: Name,
    input: TaskInput<Name>,
    pace?: Pace,
  ) => Promise<TaskOutput<Name>>;
}
