import { clipboard } from 'electron';
import { diskFileSystem } from '../../files/file-system.ts';
import { copyPicture } from '../clipboard/copy-picture.ts';
import { createMapClipboard } from '../clipboard/map-clipboard.ts';
import { adoptContent } from '../documents/adopt-content.ts';
import { peekDocument } from '../documents/read-document.ts';
import { saveDocument } from '../documents/save-document.ts';
import { saveTable } from '../documents/save-table.ts';
import { beginPicture } from '../exporting/begin-picture.ts';
import type { PictureFiles } from '../exporting/picture-files.ts';
import type { RequestHandlers } from '../ipc/answer-request.ts';
import { chooseRecovery } from '../journal/choose-recovery.ts';
import { readWithJournal } from '../journal/read-with-journal.ts';
import { printSheets } from '../printing/print-sheets.ts';
import type { PrintShelf } from '../printing/print-shelf.ts';
import { describeFiles } from '../settings/recent-files.ts';
import type { DocumentWindow } from '../windows/document-window.ts';
import { openLink } from './open-link.ts';
import type { Shell } from './shell.ts';

/** What answers each request of a window: one line each, the work being done elsewhere. */
export function createHandlers(
  shell: Shell,
  pictures: PictureFiles<DocumentWindow>,
  prints: PrintShelf,
): RequestHandlers<DocumentWindow> {
  const copied = createMapClipboard(clipboard);
  return {
    'document:read': (window) => {
      window.noteReading();
      return readWithJournal(diskFileSystem, shell.journals, window);
    },
    'document:peek': (window) => peekDocument(diskFileSystem, window.place),
    'document:adopt': (window, { fingerprint }) =>
      adoptContent(window, fingerprint, (job) => shell.attendFile(window, job)),
    'document:save': (window, order) =>
      window.keepWhile(() =>
        shell.attendFile(window, async () => {
          const { place } = window;
          const saved = await saveDocument(shell.createSaveDesk(window), place, order);
          // A file may have taken the place of a new map by now: the page had not heard of it when it asked.
          if (place.kind === 'file' || window.place === place) window.keepAt(saved.place);
          return saved.outcome;
        }),
      ),
    'document:set-status': (window, status) => window.setStatus(status),
    'document:open': (window) => shell.askAndOpen(window),
    'document:open-dropped': (window, { path }) => shell.open([path], window),
    'document:new': (window, from) => shell.create(from, window),
    'recent:list': () => describeFiles(shell.recentMaps.list()),
    'recent:open': (window, { path }) => shell.openRecent(window, path),
    // After a save that is under way, which is a version too.
    'versions:list': (window) =>
      shell.attendFile(window, async () =>
        window.place.kind === 'file' ? shell.versions.list(window.place.identity) : [],
      ),
    'versions:read': async ({ place }, { id }) =>
      place.kind === 'file' ? await shell.versions.read(place.identity, id) : null,
    'journal:append': (window, order) => window.journal.append(window.place, order),
    'journal:clear': (window) => window.journal.clear(),
    'recovery:choose': (window, { choice }) => chooseRecovery(shell.journals, window, choice),
    'recovery:offer': () => shell.offerLeftovers(),
    'picture:begin': (window, order) =>
      beginPicture(shell.createSaveDesk(window), pictures, window, order),
    'picture:append': pictures.append,
    'picture:finish': pictures.finish,
    'picture:drop': pictures.drop,
    'table:save': (window, order) => saveTable(shell.createSaveDesk(window), order),
    'clipboard:write-picture': (_window, { bytes }) => copyPicture(bytes),
    'print:sheets': (_window, order) => printSheets(prints, order),
    'clipboard:write': (_window, order) => copied.write(order),
    'clipboard:write-text': (_window, { text }) => copied.writeText(text),
    'clipboard:read': () => copied.read(),
    'menu:set-state': (window, state) => shell.menuBar.update(window, state),
    'window:close': (window, { edited }) => {
      window.noteCloseRequest(edited);
      window.close();
    },
    'window:stay': (window) => window.closeGuard.noteStay(),
    'settings:read': () => shell.settings,
    'settings:write': (_window, change) => shell.changeSettings(change),
    'link:open': (window, { address }) => openLink(window.window, address),
    'log:report': (_window, { level, message }) => shell.log[level](`Window: ${message}`),
  };
}
