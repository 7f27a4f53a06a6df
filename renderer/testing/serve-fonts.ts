import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { vi } from 'vitest';

/** Has `fetch` answer with the files of the app, as its own scheme does. */
export function serveFonts(): void {
  vi.stubGlobal('fetch', async (address: string) => {
    const { pathname } = new URL(address, 'contention://app');
    const file = await readFile(join(process.cwd(), pathname));
    return { arrayBuffer: async () => new Uint8Array(file).buffer };
  });
}
