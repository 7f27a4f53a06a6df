import type { Payload } from '../../../shared/ipc/contract.ts';
import type { JournalOutcome } from '../../../shared/ipc/outcomes.ts';
import { writeChange, writeOpening, writeSaving } from '../../../shared/journal/journal.ts';
import { findSaveFailureReason } from '../../files/failure-reason.ts';
import type { FileSystem } from '../../files/file-system.ts';
import { createJournalFile, type JournalFile, NoJournalError } from '../../files/journal-file.ts';
import type { PathQueue } from '../../files/path-queue.ts';
import type { DocumentPlace, FilePlace } from '../documents/document-place.ts';
import { say } from '../words.ts';
import { writeHeader, writePlace } from './journal-header.ts';
import { type ReadJournal, readUnsavedWork } from './unsaved-work.ts';

/** What a journal needs of the rest of the app. */
export interface JournalDesk {
  readonly fileSystem: FileSystem;
  readonly queue: PathQueue;
  readonly warn: (message: string) => void;
}

/** Holds what is unsaved in one window, on the disk, for as long as it is unsaved. */
export class WindowJournal {
  readonly #desk: JournalDesk;
  readonly #file: JournalFile;
  #isOffered: boolean;

  /** An offered journal was left by a process that died; it stays as it is until it is taken over. */
  constructor(desk: JournalDesk, path: string, isOffered: boolean) {
    this.#desk = desk;
    this.#file = createJournalFile(desk.fileSystem, desk.queue, path);
    this.#isOffered = isOffered;
  }

  get path(): string {
    return this.#file.path;
  }

  /** Whether the user has still to say what is to become of it. */
  get isOffered(): boolean {
    return this.#isOffered;
  }

  /** Takes over the offered journal: the window goes on from what it holds. */
  takeOver(): void {
    this.#isOffered = false;
  }

  /** Waits for what is being written, and reads it. */
  async read(): Promise<ReadJournal> {
    const { fileSystem, queue } = this.#desk;
    return queue.run(this.path, () => readUnsavedWork(fileSystem, this.path));
  }

  async append(place: DocumentPlace, order: Payload<'journal:append'>): Promise<JournalOutcome> {
    try {
      if (this.#isOffered) throw new Error('What it holds has not been decided on.');
      if (order.kind === 'whole') {
        await this.#file.begin(writeOpening(writeHeader(place), order.text, Date.now()));
      } else {
        await this.#file.append((before) => writeChange(order.text, Date.now(), before));
      }
      return { kind: 'kept' };
    } catch (error) {
      this.#desk.warn(`The journal was not written: ${String(error)}`);
      return describeFailure(error);
    }
  }

  /** Notes what a file is about to hold, or was seen to hold, so that it does not count as changed. */
  async noteKnown(target: FilePlace): Promise<void> {
    try {
      await this.#file.append((before) => writeSaving(writePlace(target), Date.now(), before));
    } catch (error) {
      // Nothing was unsaved, or the journal cannot be written; the save itself may do better.
      if (!(error instanceof NoJournalError)) this.#desk.warn(`Not noted: ${String(error)}`);
    }
  }

  /** Removes the journal: everything in it is saved, or given up. One that is offered stays. */
  async clear(): Promise<void> {
    if (!this.#isOffered) await this.#file.remove();
  }

  /** Removes the journal even if it was offered. */
  async discard(): Promise<void> {
    this.#isOffered = false;
    await this.#file.remove();
  }
}

function describeFailure(error: unknown): JournalOutcome {
  const reason = findSaveFailureReason(error);
  const message = say(`journalFailure.${reason}`, { error: String(error) });
  return { kind: 'failed', reason, message };
}
