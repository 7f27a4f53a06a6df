import type { DocumentPlace, FilePlace } from './document-place.ts';

/** What taking up a file's content needs of a window. */
export interface AdoptingWindow {
  readonly place: DocumentPlace;
  readonly keepAt: (place: DocumentPlace) => void;
  readonly journal: { readonly noteKnown: (place: FilePlace) => Promise<void> };
}

/**
 * Notes which content of its file a window has taken in. `attend` runs it after what is under way with the file: a save
 * that wrote nothing would restore what was known before, and one that wrote knows better.
 */
export async function adoptContent(
  window: AdoptingWindow,
  fingerprint: string,
  attend: (job: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const { place } = window;
  if (place.kind !== 'file') return;
  await attend(async () => {
    if (window.place !== place) return;
    const adopted = { ...place, fingerprint };
    window.keepAt(adopted);
    await window.journal.noteKnown(adopted);
  });
}
