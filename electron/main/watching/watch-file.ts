import { constants } from 'node:fs';
import type { OutsideState } from '../../../shared/ipc/outcomes.ts';
import { canReplaceFile } from '../../files/can-replace-file.ts';
import { errorCode, type FileSystem } from '../../files/file-system.ts';
import { readFileBytes } from '../../files/read-file-bytes.ts';
import {
  createFingerprint,
  type DocumentPlace,
  type FilePlace,
} from '../documents/document-place.ts';

/**
 * How often a file is looked at. A look asks the disk for the file's facts and rights, which works on any
 * disk and in any synced folder, where the system's own notices are late or never come; twice a look is
 * within the two seconds promised.
 */
const LOOK_INTERVAL_MS = 900;

export interface FileWatchOptions {
  readonly fileSystem: FileSystem;
  /** Where the document is kept now. */
  readonly findPlace: () => DocumentPlace;
  /** Runs a look when no save of the document is under way. */
  readonly run: (look: () => Promise<void>) => Promise<void>;
  /** Called whenever the state differs from the last one told, and for each further change. */
  readonly tell: (state: OutsideState) => void;
  /** Called at the first look, and whenever the file can no longer be written, or again. */
  readonly tellWritable: (writable: boolean) => void;
  readonly intervalMs?: number;
}

interface Seen {
  readonly path: string;
  readonly state: OutsideState;
  /** What a look can see without reading the file: equal if the file was not written in between. */
  readonly facts: string;
  readonly fingerprint: string;
  /** Whether it could be written when it was there last. */
  readonly writable: boolean | undefined;
}

/** Watches the file of a document until told to stop; it compares content, so that dates cannot mislead. */
export function watchFile(options: FileWatchOptions): () => void {
  let seen: Seen | undefined;
  let isLooking = false;
  const look = async () => {
    const place = options.findPlace();
    if (place.kind !== 'file' || place.fingerprint === undefined) {
      seen = undefined;
      return;
    }
    const before = seen?.path === place.path ? seen : undefined;
    const now = await examine(options.fileSystem, place, before);
    if (options.findPlace() !== place) return;
    seen = now;
    const isNews =
      now.state !== (before?.state ?? 'as-known') ||
      (now.state === 'changed' && now.fingerprint !== before?.fingerprint);
    if (isNews) options.tell(now.state);
    if (now.writable !== undefined && now.writable !== before?.writable) {
      options.tellWritable(now.writable);
    }
  };
  const timer = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    void options.run(look).finally(() => {
      isLooking = false;
    });
  }, options.intervalMs ?? LOOK_INTERVAL_MS);
  return () => clearInterval(timer);
}

async function examine(
  fileSystem: FileSystem,
  place: FilePlace,
  before: Seen | undefined,
): Promise<Seen> {
  const { path, identity } = place;
  const unseen = { path, facts: '', fingerprint: '', writable: before?.writable };
  try {
    const facts = await describeFacts(fileSystem, path);
    const fingerprint =
      before?.facts === facts ? before.fingerprint : await readFingerprint(fileSystem, path);
    if (fingerprint === '') return { ...unseen, state: 'unreadable' };
    const state = fingerprint === place.fingerprint ? 'as-known' : 'changed';
    const writable = await canReplaceFile(fileSystem, identity);
    return { path, state, facts, fingerprint, writable };
  } catch (error) {
    const isGone = ['ENOENT', 'ENOTDIR'].includes(errorCode(error));
    return { ...unseen, state: isGone ? 'missing' : 'unreadable' };
  }
}

/** Empty for what is no file of a map's size, such as a pipe that would never end. */
async function readFingerprint(fileSystem: FileSystem, path: string): Promise<string> {
  const read = await readFileBytes(fileSystem, path);
  return read.kind === 'ok' ? createFingerprint(read.value) : '';
}

async function describeFacts(fileSystem: FileSystem, path: string): Promise<string> {
  const { mtimeMs, ctimeMs, size, ino } = await fileSystem.stat(path);
  await fileSystem.access(path, constants.R_OK);
  return [mtimeMs, ctimeMs, size, ino].join(' ');
}
