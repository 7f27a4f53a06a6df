import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { FileKind } from '../dialogs/file-dialogs.ts';
import { createScriptedDesk } from '../documents/testing/scripted-desk.ts';
import { speak } from '../words.ts';
import { beginPicture } from './begin-picture.ts';
import { createPictureFiles } from './picture-files.ts';

it('begins a picture where the user says, asking in the language that is spoken then', async () => {
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
  const files = createPictureFiles();
  const window = { whenPageEnds: () => () => undefined };
  const order = { format: 'jpeg', suggestedName: 'map' } as const;
  const begun = await beginPicture({ ...desk, dialogs }, files, window, order);
  expect(asked).toEqual([{ extension: '.jpg', label: 'JPEG画像' }]);
  const ticket = begun.kind === 'begun' ? begun.ticket : '';
  await files.append(window, { ticket, bytes: new Uint8Array([1, 2, 3]) });
  expect(await files.finish(window, { ticket })).toMatchObject({ kind: 'saved', name: 'map.jpg' });
  expect([...(await disk.readFile(join(folder, 'map.jpg')))]).toEqual([1, 2, 3]);
});
