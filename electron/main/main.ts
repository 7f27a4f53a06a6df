import { app } from 'electron';
import { findPageAddress } from './app/app-paths.ts';
import { prepareRuntime } from './app/prepare-runtime.ts';
import { runApp } from './app/run-app.ts';
import { runExport } from './app/run-export.ts';
import { writeLine } from './app/write-line.ts';
import { type Launch, parseArguments } from './launch/parse-arguments.ts';
import { say } from './words.ts';

const USAGE_CODE = 2;
const FAILURE_CODE = 1;

function run(launch: Launch, page: URL): Promise<void> {
  switch (launch.kind) {
    case 'open':
      return runApp(launch, page);
    case 'export':
      return runExport(launch.order, page);
    case 'refused':
      return refuse(say(`commandLine.${launch.reason}`, { text: launch.text }));
    default:
      return launch satisfies never;
  }
}

async function refuse(reason: string): Promise<void> {
  await writeLine(process.stderr, reason);
  app.exit(USAGE_CODE);
}

const page = findPageAddress();
prepareRuntime(page);
run(parseArguments(process.argv.slice(1), process.cwd()), page).catch(async (error: unknown) => {
  await writeLine(process.stderr, error instanceof Error ? (error.stack ?? '') : String(error));
  app.exit(FAILURE_CODE);
});
