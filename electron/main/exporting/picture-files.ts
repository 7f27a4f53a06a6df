import { randomUUID } from 'node:crypto';
import type { Payload } from '../../../shared/ipc/contract.ts';
import type { PictureAppended, SaveFailure, SaveOutcome } from '../../../shared/ipc/outcomes.ts';
import { beginReplacement, type Replacement } from '../../files/replace-file.ts';
import type { DocumentDesk } from '../documents/document-desk.ts';
import type { SaveTarget } from '../documents/save-target.ts';
import { noteFailure, noteSuccess } from '../documents/write-outcome.ts';

/** What writing a picture needs of the window that draws it. */
export interface WritingWindow {
  /** Calls once when the page that is shown now ends, however it does; gives how to cancel that. */
  readonly whenPageEnds: (act: () => void) => () => void;
}

/** A picture that a window may write to a file. */
export interface BegunPicture {
  readonly kind: 'begun';
  readonly ticket: string;
  /** What became of it, once that is known. */
  readonly ended: Promise<SaveOutcome>;
  /** Has something done whenever a part of it has come, with when that is written, and nothing else. */
  readonly onPart: (act: (written: Promise<unknown>) => void) => void;
  /** Resolves once its page has nothing more to send, which may be long before the file is safely on disk. */
  readonly allCame: Promise<void>;
}

/**
 * Pictures that windows are writing, part by part, each to the one file it was begun for. All but
 * `begin` throw for a ticket that is not the window's. What a page leaves unfinished when it ends is
 * dropped.
 */
export interface PictureFiles<Window extends WritingWindow> {
  readonly begin: (
    desk: DocumentDesk,
    window: Window,
    target: SaveTarget,
  ) => Promise<BegunPicture | SaveFailure>;
  readonly append: (window: Window, part: Payload<'picture:append'>) => Promise<PictureAppended>;
  readonly finish: (window: Window, picture: Payload<'picture:finish'>) => Promise<SaveOutcome>;
  readonly drop: (window: Window, picture: Payload<'picture:drop'>) => Promise<void>;
}

interface OpenPicture<Window> {
  readonly window: Window;
  readonly desk: DocumentDesk;
  readonly target: SaveTarget;
  readonly replacement: Replacement;
  readonly end: (outcome: SaveOutcome) => void;
  readonly noteAll: () => void;
  notePart: (written: Promise<unknown>) => void;
}

export function createPictureFiles<Window extends WritingWindow>(): PictureFiles<Window> {
  const open = new Map<string, OpenPicture<Window>>();

  /** Does something with a picture once everything asked before is done. */
  async function inTurn<Value>(
    window: Window,
    ticket: string,
    act: (picture: OpenPicture<Window>) => Promise<Value>,
  ): Promise<Value> {
    const find = () => {
      const picture = open.get(ticket);
      if (picture?.window !== window) throw new Error('No such picture is being written.');
      return picture;
    };
    return find().desk.queue.run(ticket, () => act(find()));
  }

  function settle<Outcome extends SaveOutcome>(ticket: string, outcome: Outcome): Outcome {
    open.get(ticket)?.end(outcome);
    return outcome;
  }

  const drop: PictureFiles<Window>['drop'] = (window, { ticket, reason }) =>
    inTurn(window, ticket, async ({ replacement, target: { path } }) => {
      await replacement.drop();
      const isCalledOff = reason === '';
      settle(
        ticket,
        isCalledOff
          ? { kind: 'cancelled' }
          : { kind: 'failed', reason: 'other', message: reason, path },
      );
    });

  return {
    begin: async (desk, window, target) => {
      const replacement = await beginReplacement(desk.fileSystem, target.path).catch(
        (error: unknown) => noteFailure(desk, target, error),
      );
      if ('kind' in replacement) return replacement;
      const ticket = randomUUID();
      const stopFollowing = window.whenPageEnds(() => {
        // Rejects where it was finished meanwhile.
        drop(window, { ticket, reason: '' }).catch(() => undefined);
      });
      let noteAll = () => {};
      const allCame = new Promise<void>((resolve) => {
        noteAll = resolve;
      });
      const ended = new Promise<SaveOutcome>((resolve) => {
        const end = (outcome: SaveOutcome) => {
          open.delete(ticket);
          stopFollowing();
          noteAll();
          resolve(outcome);
        };
        open.set(ticket, { window, desk, target, replacement, end, noteAll, notePart: () => {} });
      });
      const onPart: BegunPicture['onPart'] = (act) => {
        const picture = open.get(ticket);
        if (picture !== undefined) picture.notePart = act;
      };
      return { kind: 'begun', ticket, ended, onPart, allCame };
    },
    append: (window, { ticket, bytes }) =>
      inTurn(window, ticket, ({ desk, target, replacement, notePart }) => {
        const writing = replacement.append(bytes);
        notePart(writing);
        return writing.then(
          () => ({ kind: 'appended' }) as const,
          (error: unknown) => settle(ticket, noteFailure(desk, target, error)),
        );
      }),
    finish: (window, { ticket }) =>
      inTurn(window, ticket, async ({ desk, target, replacement, noteAll }) => {
        noteAll();
        const outcome = await desk.queue.run(target.identity, replacement.finish).then(
          () => noteSuccess(desk, target),
          (error: unknown) => noteFailure(desk, target, error),
        );
        return settle(ticket, outcome);
      }),
    drop,
  };
}
