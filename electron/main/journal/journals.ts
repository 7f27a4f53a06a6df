import { randomBytes } from 'node:crypto';
import { extname, join } from 'node:path';
import { removeAbandonedFiles } from '../../files/temporary-files.ts';
import type { DocumentPlace } from '../documents/document-place.ts';
import { readUnsavedWork } from './unsaved-work.ts';
import { type JournalDesk, WindowJournal } from './window-journal.ts';

const EXTENSION = '.journal';
const DAMAGED_EXTENSION = '.damaged';
/** Damaged journals are kept in case somebody can read them after all, but not without end. */
const MOST_DAMAGED = 10;
const DAMAGED_DAYS = 90;
const DAY_MS = 24 * 60 * 60 * 1000;

/** A journal that a dead process left, and the document it belongs to. */
interface Leftover {
  readonly path: string;
  readonly place: DocumentPlace;
}

/**
 * The journals of all windows, in one folder. The app runs once for each user (the single-instance lock), so anything
 * that lies there when it starts was left by a process that is gone.
 */
export class Journals {
  readonly #desk: JournalDesk;
  readonly #folder: string;
  #leftovers: readonly Leftover[] = [];
  readonly #offered: Leftover[] = [];
  #tellKept: (count: number) => void = () => undefined;

  constructor(desk: JournalDesk, folder: string) {
    this.#desk = desk;
    this.#folder = folder;
  }

  /** A journal for a window that is about to open. */
  create(): WindowJournal {
    const name = `${randomBytes(8).toString('hex')}${EXTENSION}`;
    return new WindowJournal(this.#desk, join(this.#folder, name), false);
  }

  /** Looks for journals that were left. To be called once, before any window is open. */
  async findLeftovers(): Promise<void> {
    const { fileSystem, warn } = this.#desk;
    await removeAbandonedFiles(fileSystem, this.#folder, Date.now());
    const names = await fileSystem.readdir(this.#folder).catch(() => []);
    const found: Leftover[] = [];
    for (const name of names.filter((each) => extname(each) === EXTENSION)) {
      const path = join(this.#folder, name);
      const read = await readUnsavedWork(fileSystem, path);
      if (read.kind === 'unsaved') found.push({ path, place: read.work.place });
      else if (read.kind === 'unreadable') warn(`A journal could not be read: ${path}`);
      else await this.#putAside(path, read.kind);
    }
    this.#leftovers = found;
    await this.#removeOldDamaged(Date.now());
  }

  /** Calls back with how many journals are left to be offered, whenever that changes. */
  followKept(tell: (count: number) => void): void {
    this.#tellKept = tell;
  }

  /** The documents with a journal that is still to be offered. */
  listPlaces(): readonly DocumentPlace[] {
    return this.#leftovers.map(({ place }) => place);
  }

  /** The journal to offer with a document; it is offered once. Undefined when there is none. */
  take(place: DocumentPlace): WindowJournal | undefined {
    const leftover = this.#leftovers.find((each) => isSamePlace(each.place, place));
    if (leftover === undefined) return undefined;
    this.#leftovers = this.#leftovers.filter((each) => each !== leftover);
    this.#offered.push(leftover);
    this.#tellKept(this.#leftovers.length);
    return new WindowJournal(this.#desk, leftover.path, true);
  }

  /** Takes back a journal that was offered and not decided on, to be offered again. */
  giveBack(journal: WindowJournal): void {
    const leftover = this.#offered.find(({ path }) => path === journal.path);
    if (!journal.isOffered || leftover === undefined || this.#leftovers.includes(leftover)) return;
    this.#leftovers = [...this.#leftovers, leftover];
    this.#tellKept(this.#leftovers.length);
  }

  async #putAside(path: string, why: 'nothing' | 'damaged'): Promise<void> {
    const { fileSystem, warn } = this.#desk;
    if (why === 'nothing') {
      await fileSystem.unlink(path).catch(() => undefined);
      return;
    }
    warn(`A journal holds nothing that can be read and was put aside: ${path}`);
    await fileSystem.rename(path, `${path}${DAMAGED_EXTENSION}`).catch(() => undefined);
  }

  async #removeOldDamaged(nowMs: number): Promise<void> {
    const { fileSystem, warn } = this.#desk;
    const names = await fileSystem.readdir(this.#folder).catch(() => []);
    const damaged: { path: string; atMs: number }[] = [];
    for (const name of names.filter((each) => extname(each) === DAMAGED_EXTENSION)) {
      const path = join(this.#folder, name);
      const facts = await fileSystem.stat(path).catch(() => undefined);
      if (facts !== undefined) damaged.push({ path, atMs: facts.mtimeMs });
    }
    for (const path of pickOldDamaged(damaged, nowMs)) {
      warn(`A journal that could not be read was put aside long ago, and is removed: ${path}`);
      await fileSystem.unlink(path).catch(() => undefined);
    }
  }
}

function pickOldDamaged(
  damaged: readonly { readonly path: string; readonly atMs: number }[],
  nowMs: number,
): readonly string[] {
  const newestFirst = [...damaged].sort((a, b) => b.atMs - a.atMs);
  return newestFirst
    .filter(({ atMs }, index) => index >= MOST_DAMAGED || nowMs - atMs > DAMAGED_DAYS * DAY_MS)
    .map(({ path }) => path);
}

// New maps have no identity: the very places that were listed are the ones asked for.
function isSamePlace(first: DocumentPlace, second: DocumentPlace): boolean {
  if (first.kind !== 'file' || second.kind !== 'file') return first === second;
  return first.identity === second.identity;
}
