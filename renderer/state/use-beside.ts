import { useEffect, useState } from 'react';
import { attempt } from './attempt.ts';
import { useWork } from './use-work.ts';
import type { Workspace } from './workspace.ts';
import { useWorkspace } from './workspace-context.ts';

/** What is replaced by another job within this time is not begun. */
const REST_MS = 150;

/** Something to be worked out beside the window. */
export interface Job<Value> {
  /** Names it where it fails. */
  readonly name: string;
  /** What is asked about: to stop the work on that stops this. */
  readonly subject: object;
  readonly run: (workspace: Workspace, signal: AbortSignal) => Promise<Value>;
}

/**
 * What comes of a job; null before, and without one. Another job cancels it, so it has to be the same object for as
 * long as the same is asked; so does the command that stops evaluating.
 */
export function useBeside<Value>(job: Job<Value> | null): Value | null {
  const workspace = useWorkspace();
  const [answer, setAnswer] = useState<Answer<Value> | null>(null);
  const isAnswered = answer !== null && answer.job === job;
  const awaited = isAnswered ? null : job;
  const isStopped = useWork(awaited?.subject ?? null);
  useEffect(() => {
    if (awaited === null || isStopped) return;
    const halt = new AbortController();
    const { signal } = halt;
    const work = async () => {
      const value = await awaited.run(workspace, signal);
      if (!signal.aborted) setAnswer({ job: awaited, value });
    };
    const begin = () => void attempt(workspace, awaited.name, work, signal);
    const timer = window.setTimeout(begin, REST_MS);
    return () => {
      window.clearTimeout(timer);
      halt.abort();
    };
  }, [workspace, awaited, isStopped]);
  return isAnswered ? answer.value : null;
}

interface Answer<Value> {
  readonly job: Job<Value>;
  readonly value: Value;
}
