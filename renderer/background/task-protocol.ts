import type { EncoderWish } from './pictures/encoder-protocol.ts';
import type { TaskInput, TaskName } from './tasks.ts';

/** What the window asks of a thread, which is free then. */
export type ToWorker = {
  readonly [Name in TaskName]: { readonly name: Name; readonly input: TaskInput<Name> };
}[TaskName];

/** What a thread answers: at the end once `done` or `failed`. */
export type FromWorker =
  | EncoderWish
  | { readonly kind: 'progress'; readonly part: number; readonly soFar?: unknown }
  | { readonly kind: 'done'; readonly output: unknown }
  | { readonly kind: 'failed'; readonly message: string };
