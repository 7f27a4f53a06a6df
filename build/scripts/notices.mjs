import { writeFileSync } from 'node:fs';
import { composeNotices } from './compose-notices.mjs';
import { inProject } from './paths.mjs';
import { runMain } from './progress.mjs';

await runMain(async () => {
  const path = inProject('build/THIRD-PARTY-NOTICES.md');
  writeFileSync(path, composeNotices());
  process.stdout.write(`${path}\n`);
  return 0;
});
