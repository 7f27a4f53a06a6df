import { diskFileSystem } from '../../../files/file-system.ts';
import { createPathQueue } from '../../../files/path-queue.ts';
import type { FileDialogs } from '../../dialogs/file-dialogs.ts';
import type { SaveDesk } from '../document-desk.ts';

/** What a person would answer, in order. */
export interface Script {
  readonly savePaths?: readonly (string | undefined)[];
  readonly replaces?: readonly boolean[];
  readonly openElsewhere?: readonly string[];
}

/** A desk on the real file system whose dialogs answer by a script and whose doings are noted. */
export function createScriptedDesk(
  script: Script,
  folder: string,
): { readonly desk: SaveDesk; readonly notes: string[]; readonly versions: string[] } {
  const notes: string[] = [];
  const versions: string[] = [];
  const paths = [...(script.savePaths ?? [])];
  const replaces = [...(script.replaces ?? [])];
  const dialogs: FileDialogs = {
    pickSavePath: async (kind, defaultPath) => {
      notes.push(`save ${kind.extension} ${defaultPath}`);
      return paths.shift();
    },
    confirmReplacing: async (name) => {
      notes.push(`replace ${name}`);
      return replaces.shift() ?? false;
    },
    askBeforeClosing: async () => 'cancel',
    confirmDiscarding: async () => false,
    tellOpenElsewhere: async (name) => {
      notes.push(`open elsewhere ${name}`);
    },
  };
  const desk: SaveDesk = {
    fileSystem: diskFileSystem,
    queue: createPathQueue(),
    dialogs,
    findLastFolder: () => folder,
    rememberFolder: (picked) => notes.push(`folder ${picked}`),
    rememberMap: (path) => notes.push(`map ${path}`),
    keepVersions: (_identity, earlier, text) => {
      const [before, after] = [earlier?.text.length ?? 0, text.length];
      versions.push(`${before} ${after}`);
    },
    isOpenElsewhere: (identity) => (script.openElsewhere ?? []).includes(identity),
    noteSaving: async () => undefined,
    log: (message) => notes.push(message),
  };
  return { desk, notes, versions };
}
