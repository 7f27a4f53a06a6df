import { Menu, type WebContents } from 'electron';
import { words } from '../words.ts';

/** The context menu of text fields; the map's own menus belong to the page. */
export function offerTextContextMenu(contents: WebContents): void {
  contents.on('context-menu', (_event, { isEditable, editFlags }) => {
    if (!isEditable) {
      return;
    }
    const { cut, copy, paste, selectAll } = words.menu;
    Menu.buildFromTemplate([
      { role: 'cut', label: cut, enabled: editFlags.canCut },
      { role: 'copy', label: copy, enabled: editFlags.canCopy },
      { role: 'paste', label: paste, enabled: editFlags.canPaste },
      { type: 'separator' },
      { role: 'selectAll', label: selectAll, enabled: editFlags.canSelectAll },
    ]).popup();
  });
}
