import type { TaskInput, TaskName, TaskOutput } from './tasks.ts';

/** How long work tells of itself and is stopped. */
export interface Pace<Output = unknown> {
  /** Told how much is done, from 0 to 1, by the work that knows, and the answer so far where there is one. */
  readonly onProgress?: (part: number, soFar?: Output) => void;
  /** The work is dropped at once, whatever it is at, and rejects, when it is aborted. */
  readonly signal?: AbortSignal;
  /** What of the input is handed over instead of copied, such as a stream for what is made bit by bit. */
  readonly transfer?: readonly Transferable[];
}

/** Work that would keep the window from answering, done beside it. */
export interface Background {
  /** Rejects with the message of whatever the work threw. Input and output are copied. */
  readonly run: <Name extends TaskName>(
    name: Name,
    input: TaskInput<Name>,
    pace?: Pace<TaskOutput<Name>>,
  ) => Promise<TaskOutput<Name>>;
}
