/** Runs jobs on one path one after the other, and jobs on different paths side by side. */
export interface PathQueue {
  readonly run: <Value>(path: string, job: () => Promise<Value>) => Promise<Value>;
  /** Whether a job runs or waits. */
  readonly isBusy: () => boolean;
  /** Resolves when no job runs or waits. */
  readonly whenIdle: () => Promise<void>;
}

export function createPathQueue(): PathQueue {
  const lastJobs = new Map<string, Promise<unknown>>();
  return {
    run(path, job) {
      const previous = lastJobs.get(path) ?? Promise.resolve();
      const current = previous.then(job, job);
      const forget = () => {
        if (lastJobs.get(path) === current) {
          lastJobs.delete(path);
        }
      };
      lastJobs.set(path, current);
      current.then(forget, forget);
      return current;
    },
    isBusy: () => lastJobs.size > 0,
    async whenIdle() {
      while (lastJobs.size > 0) {
        await Promise.allSettled(lastJobs.values());
        // The job's own ending, which takes it off the list, comes after it.
        await Promise.resolve();
      }
    },
  };
}
