import { buffer } from 'node:stream/consumers';
import { run } from './run.ts';

// The reader of the output may stop early, as `head` does. That is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

let readIn: Promise<Uint8Array> | null = null;

// Setting the code, not exiting, lets what was written reach a pipe.
process.exitCode = await run(process.argv.slice(2), {
  writeOut: (text) => void process.stdout.write(text),
  // Failures are reported by the stream.
  writeBytes: (bytes) => new Promise((resolve) => process.stdout.write(bytes, () => resolve())),
  readIn: () => {
    readIn ??= buffer(process.stdin);
    return readIn;
  },
  writeError: (text) => void process.stderr.write(text),
  folder: process.cwd(),
});
