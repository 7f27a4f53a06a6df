import { run } from './run.ts';

// Whoever reads the output may stop early, as `head` does. That is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// Setting the code, not exiting, lets what was written reach a pipe.
process.exitCode = await run(process.argv.slice(2), {
  writeOut: (text) => void process.stdout.write(text),
  writeError: (text) => void process.stderr.write(text),
  folder: process.cwd(),
});
