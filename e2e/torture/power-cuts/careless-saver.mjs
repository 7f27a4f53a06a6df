import { renameSync, writeFileSync, writeSync } from 'node:fs';

// The control: saves as many programs do, into a new file that takes the old one's name, and flushes
// nothing. A power cut must be seen to lose what it calls saved, or the test could not fail.
const [path = ''] = process.argv.slice(2);
const padding = 'x'.repeat(20_000);
for (let number = 1; ; number += 1) {
  writeFileSync(`${path}.new`, JSON.stringify({ number, padding }));
  renameSync(`${path}.new`, path);
  writeSync(1, `${number}\n`);
  await new Promise((resolve) => setTimeout(resolve, 2));
}
