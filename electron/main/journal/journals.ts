import { randomBytes } from 'node:crypto';
import { extname, join } from 'node:path';
import { removeAbandonedFiles } from '../../files/temporary-files.ts';
import type { DocumentPlace } from '../documents/document-place.ts';
import { readUnsavedWork } from './unsaved-work.ts';
import { type JournalDesk, WindowJournal } from './window-journal.ts';

const EXTENSION = '.journal';

/** A journal that a process left which died, and the document it is of. */
interface Leftover {
  readonly path: string;
  readonly place: DocumentPlace;
}

/**
 * The journals of all windows, in one folder. The app runs once for each user (the single-instance
 * lock), so that whatever lies there when it starts was left by a process that is gone.
 */
export class Journals {
  readonly #desk: JournalDesk;
  readonly #folder: string;
  #leftovers: readonly Leftover[] = [];

  constructor(desk: JournalDesk, folder: string) {
    this.#desk = desk;
    this.#folder = folder;
  }

  /** A journal for a window that is about to open. */
  create(): WindowJournal {
    const name = `${randomBytes(8).toString('hex')}${EXTENSION}`;
    return new WindowJournal(this.#desk, join(this.#folder, name), false);
  }

  /** Looks for what was left. To be called once, before any window is open. */
  async findLeftovers(): Promise<void> {
    const { fileSystem } = this.#desk;
    await removeAbandonedFiles(fileSystem, this.#folder, Date.now());
    const names = await fileSystem.readdir(this.#folder).catch(() => []);
    const found: Leftover[] = [];
    for (const name of names.filter((each) => extname(each) === EXTENSION)) {
      const path = join(this.#folder, name);
      const read = await readUnsavedWork(fileSystem, path);
      if (read.kind === 'unsaved') found.push({ path, place: read.work.place });
      else await this.#putAside(path, read.kind);
    }
    this.#leftovers = found;
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
    return new WindowJournal(this.#desk, leftover.path, true);
  }

  async #putAside(path: string, why: 'nothing' | 'damaged'): Promise<void> {
    const { fileSystem, warn } = this.#desk;
    if (why === 'nothing') {
      await fileSystem.unlink(path).catch(() => undefined);
      return;
    }
    warn(`A journal cannot be read and was put aside: ${path}`);
    await fileSystem.rename(path, `${path}.damaged`).catch(() => undefined);
  }
}

// New maps have no identity: the very places that were listed are the ones asked for.
function isSamePlace(first: DocumentPlace, second: DocumentPlace): boolean {
  if (first.kind !== 'file' || second.kind !== 'file') return first === second;
  return first.identity === second.identity;
}
