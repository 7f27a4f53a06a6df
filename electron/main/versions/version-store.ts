import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import * as v from 'valibot';
import { type FileSystem, toBytes } from '../../files/file-system.ts';
import type { PathQueue } from '../../files/path-queue.ts';
import { replaceFile } from '../../files/replace-file.ts';
import { type JsonFile, openJsonFile } from '../settings/json-file.ts';
import { findLooseTexts, type LooseText, pickExcess } from './loose-texts.ts';
import {
  countStoredBytes,
  thinVersions,
  type Version,
  type VersionIndex,
} from './thin-versions.ts';

const compress = promisify(gzip);
const decompress = promisify(gunzip);

const IndexSchema = v.record(
  v.string(),
  v.array(
    v.object({
      id: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      savedAt: v.number(),
      bytes: v.number(),
      storedBytes: v.number(),
    }),
  ),
);

export interface VersionStoreOptions {
  /** Made when first needed. */
  readonly folder: string;
  readonly fileSystem: FileSystem;
  readonly queue: PathQueue;
  readonly readLimitBytes: () => number;
  readonly warn: (message: string) => void;
}

/** What a document's file held: each text once, compressed, under the name of its content. */
export interface VersionStore {
  /** Keeps a text; one equal to the newest is passed over. A failure is a warning in the log. */
  readonly record: (identity: string, text: Uint8Array, savedAt: number) => Promise<void>;
  /** Newest first. */
  readonly list: (identity: string) => Promise<readonly Version[]>;
  /** Null for a text that is not kept for that document, or is damaged. */
  readonly read: (identity: string, id: string) => Promise<Uint8Array | null>;
}

export function createVersionStore(options: VersionStoreOptions): VersionStore {
  const { folder, fileSystem, queue, warn } = options;
  const texts = join(folder, 'texts');
  const place = (id: string) => join(texts, nameFile(id));
  let loose: readonly LooseText[] | undefined;
  let opened: Promise<JsonFile<VersionIndex>> | undefined;
  const open = () => {
    opened ??= openIndex(options, texts).catch((error: unknown) => {
      // A disk that gives or takes nothing now may do so at the next save.
      opened = undefined;
      throw error;
    });
    return opened;
  };

  async function keep(identity: string, text: Uint8Array, savedAt: number): Promise<void> {
    const index = await open();
    const id = hash(text);
    const earlier = index.read()[identity] ?? [];
    if (earlier.at(-1)?.id === id) return;
    const stored = toBytes(await compress(text));
    await replaceFile(fileSystem, place(id), stored);
    const version = { id, savedAt, bytes: text.length, storedBytes: stored.length };
    const grown = { ...index.read(), [identity]: [...earlier, version] };
    const thinned = thinVersions(grown, options.readLimitBytes());
    if (!(await index.update(() => thinned))) {
      // The disk still lists what is lost, and a restart goes by that list; the text becomes loose once the disk does
      // not list it.
      loose = undefined;
      return;
    }
    await removeTexts(listLost(grown, thinned).map(nameFile));
    await removeExcess(thinned);
  }

  /** Texts that nothing lists have what room the listed ones leave. They are looked for when there may be others. */
  async function removeExcess(index: VersionIndex): Promise<void> {
    const listed = new Set(listIds(index).map(nameFile));
    loose = (loose ?? (await findLooseTexts(fileSystem, texts, listed))).filter(
      ({ name }) => !listed.has(name),
    );
    const excess = pickExcess(loose, options.readLimitBytes() - countStoredBytes(index));
    await removeTexts(excess.map(({ name }) => name));
    loose = loose.filter((text) => !excess.includes(text));
  }

  async function removeTexts(names: readonly string[]): Promise<void> {
    for (const name of names) await fileSystem.unlink(join(texts, name)).catch(() => undefined);
  }

  return {
    record: (identity, text, savedAt) =>
      queue.run(folder, async () => {
        try {
          await keep(identity, text, savedAt);
        } catch (error) {
          warn(`A version was not kept: ${String(error)}`);
        }
      }),
    list: (identity) =>
      queue.run(folder, async () => [...((await open()).read()[identity] ?? [])].reverse()),
    read: (identity, id) =>
      queue.run(folder, async () => {
        const isListed = (await open()).read()[identity]?.some((version) => version.id === id);
        if (isListed !== true) return null;
        try {
          const text = toBytes(await decompress(toBytes(await fileSystem.readFile(place(id)))));
          return hash(text) === id ? text : null;
        } catch (error) {
          warn(`A version cannot be read: ${String(error)}`);
          return null;
        }
      }),
  };
}

async function openIndex(
  { folder, fileSystem, queue, warn }: VersionStoreOptions,
  texts: string,
): Promise<JsonFile<VersionIndex>> {
  await fileSystem.mkdir(texts, { recursive: true });
  const index = await openJsonFile<VersionIndex>({
    path: join(folder, 'index.json'),
    schema: IndexSchema,
    defaults: {},
    fileSystem,
    queue,
    warn,
  });
  if (!index.isWritable) throw new Error('What versions there are cannot be read');
  return index;
}

function listLost(before: VersionIndex, after: VersionIndex): readonly string[] {
  const kept = new Set(listIds(after));
  return [...new Set(listIds(before))].filter((id) => !kept.has(id));
}

function listIds(index: VersionIndex): readonly string[] {
  return Object.values(index)
    .flat()
    .map(({ id }) => id);
}

function nameFile(id: string): string {
  return `${id}.gz`;
}

function hash(text: Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}
