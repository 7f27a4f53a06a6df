import { basename, dirname, extname, join } from 'node:path';
import { findIdentity } from '../../files/replace-file.ts';
import type { FileKind } from '../dialogs/file-dialogs.ts';
import type { SaveDesk } from './document-desk.ts';
import { ensureExtension } from './file-name.ts';

/** A file to write to. */
export interface SaveTarget {
  readonly path: string;
  readonly identity: string;
}

/** Asks for a file to write to until the answer can be used; undefined when the user gives up. */
export async function pickSaveTarget(
  desk: SaveDesk,
  kind: FileKind,
  proposal: { readonly folder: string; readonly name: string },
): Promise<SaveTarget | undefined> {
  let defaultPath = join(proposal.folder, `${proposal.name}${kind.extension}`);
  for (;;) {
    const picked = await desk.dialogs.pickSavePath(kind, defaultPath);
    if (picked === undefined) {
      return undefined;
    }
    desk.rememberFolder(dirname(picked));
    const path = ensureExtension(picked, kind.extension);
    const identity = await findIdentity(desk.fileSystem, path);
    if (await canBeUsed(desk, picked, path, identity)) {
      return { path, identity };
    }
    defaultPath = path;
  }
}

async function canBeUsed(
  desk: SaveDesk,
  picked: string,
  path: string,
  identity: string,
): Promise<boolean> {
  if (desk.isOpenElsewhere(identity)) {
    await desk.dialogs.tellOpenElsewhere(basename(path));
    return false;
  }
  // The dialog asked about the name that was typed, not about the one with the extension added.
  const isThere = picked !== path && (await isPresent(desk, identity));
  return !isThere || desk.dialogs.confirmReplacing(basename(path));
}

async function isPresent(desk: SaveDesk, path: string): Promise<boolean> {
  return desk.fileSystem.stat(path).then(
    () => true,
    () => false,
  );
}

/** A path's file name without its extension. */
export function nameWithoutExtension(path: string): string {
  return basename(path, extname(path));
}
