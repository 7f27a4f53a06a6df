import { Menu, type WebContents } from 'electron';
import { say } from '../words.ts';

/** The context menu of text fields; the map's own menus belong to the page. */
export function offerTextContextMenu(contents: WebContents): void {
  contents.on('context-menu', (_event, { isEditable, editFlags }) => {
    if (!isEditable) {
      return;
    }
    Menu.buildFromTemplate([
      { role: 'cut', label: say('menuItem.cut'), enabled: editFlags.canCut },
      { role: 'copy', label: say('menuItem.copy'), enabled: editFlags.canCopy },
      { role: 'paste', label: say('menuItem.paste'), enabled: editFlags.canPaste },
      { type: 'separator' },
      { role: 'selectAll', label: say('command.edit.selectAll'), enabled: editFlags.canSelectAll },
    ]).popup();
  });
}
