import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { FileKind } from '../dialogs/file-dialogs.ts';
import { speak } from '../words.ts';
import { savePicture } from './save-picture.ts';
import { createScriptedDesk } from './testing/scripted-desk.ts';

it('writes a picture where the user says, asking in the language that is spoken then', async () => {
  const folder = await disk.mkdtemp(join(tmpdir(), 'contention-picture-'));
  onTestFinished(() => disk.rm(folder, { recursive: true, force: true }));
  speak('ja', 'en');
  onTestFinished(() => speak('en', 'en'));
  const { desk } = createScriptedDesk({}, folder);
  const asked: FileKind[] = [];
  const dialogs = {
    ...desk.dialogs,
    pickSavePath: async (kind: FileKind) => {
      asked.push(kind);
      return join(folder, 'map');
    },
  };
  const bytes = new Uint8Array([1, 2, 3]);
  const order = { format: 'jpeg', bytes, suggestedName: 'map' } as const;
  const outcome = await savePicture({ ...desk, dialogs }, order);
  expect(outcome).toMatchObject({ kind: 'saved', name: 'map.jpg' });
  expect(asked).toEqual([{ extension: '.jpg', label: 'JPEG画像' }]);
  expect(new Uint8Array(await disk.readFile(join(folder, 'map.jpg')))).toEqual(bytes);
});
