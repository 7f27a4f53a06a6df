import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SAMPLES } from '../../../shared/samples/catalogue.ts';
import { diskFileSystem } from '../../files/file-system.ts';
import { createFaultyFileSystem, createFileError } from '../../files/testing/faulty-file-system.ts';
import { speak } from '../words.ts';
import type { FilePlace } from './document-place.ts';
import { readDocument } from './read-document.ts';

let folder = '';

beforeEach(async () => {
  folder = await disk.mkdtemp(join(tmpdir(), 'contention-read-'));
});

afterEach(async () => {
  await disk.rm(folder, { recursive: true, force: true });
});

function placeOf(name: string): FilePlace {
  const path = join(folder, name);
  return { kind: 'file', path, identity: path, fingerprint: undefined };
}

describe('reading a document', () => {
  it('gives a file as it is, whatever it holds, and remembers what it held', async () => {
    const place = placeOf('debate.argmap');
    await disk.writeFile(place.path, new Uint8Array([0xff, 0, 10]));
    const { answer, place: known } = await readDocument(diskFileSystem, place);
    expect(answer).toMatchObject({
      kind: 'opened',
      bytes: new Uint8Array([0xff, 0, 10]),
      name: 'debate.argmap',
      place: folder,
      origin: { kind: 'file' },
      writable: true,
    });
    expect(known).toMatchObject({ fingerprint: expect.any(String) });
  });

  it('says when a file may not be written', async () => {
    const place = placeOf('debate.argmap');
    await disk.writeFile(place.path, '');
    const locked = createFaultyFileSystem((operation) => {
      if (operation === 'access') {
        throw createFileError('EROFS');
      }
    });
    expect((await readDocument(locked, place)).answer).toMatchObject({ writable: false });
  });

  it('says in words why a file could not be read', async () => {
    const { answer } = await readDocument(diskFileSystem, placeOf('gone.argmap'));
    expect(answer).toMatchObject({ kind: 'failed', reason: 'missing' });
    expect(answer).toHaveProperty('message', expect.stringContaining('gone.argmap'));
  });

  it.each(SAMPLES)(
    'gives the text of the $kind $id in the language of the interface',
    async ({ kind, id, texts }) => {
      for (const language of ['ja', 'en'] as const) {
        speak(language, 'en');
        const { answer } = await readDocument(diskFileSystem, { kind, id });
        expect(answer).toMatchObject({ kind: 'opened', name: '', origin: { kind, id } });
        const text = answer.kind === 'opened' && new TextDecoder().decode(answer.bytes);
        expect(text).toBe(texts[language].text);
      }
    },
  );

  it('gives nothing for an empty map', async () => {
    const { answer } = await readDocument(diskFileSystem, { kind: 'empty' });
    expect(answer).toMatchObject({ kind: 'opened', bytes: new Uint8Array() });
  });
});
