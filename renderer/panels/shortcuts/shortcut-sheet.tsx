import { Fragment } from 'react';
import { nameCommand } from '../../commands/name-command.ts';
import { isMac } from '../../commands/platform.ts';
import { describeShortcut, listShortcuts } from '../../commands/shortcut.ts';
import { closePanel } from '../../state/session-store.ts';
import { say } from '../../state/words.ts';
import { useSession, useWorkspace } from '../../state/workspace-context.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { listShortcutGroups } from './list-shortcuts.ts';
import styles from './shortcut-sheet.module.css';

/** All commands of the app and their keys on one sheet. */
export function ShortcutSheet() {
  const { session } = useWorkspace();
  const isOpen = useSession((state) => state.openPanels.has('shortcuts'));
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => closePanel(session, 'shortcuts')}
      title={say('shortcuts.title')}
      closeLabel={say('shortcuts.close')}
    >
      <Shortcuts />
    </Dialog>
  );
}

function Shortcuts() {
  return (
    <>
      <p className={styles.note}>{say('shortcuts.others', { keys: describePalette() })}</p>
      <div className={styles.columns}>
        {listShortcutGroups(isMac()).map(({ menu, shortcuts }) => (
          <section key={menu} className={styles.group}>
            <h3 className={styles.menu}>{say(`menu.${menu}`)}</h3>
            <dl className={styles.list}>
              {shortcuts.map(({ id, keys }) => (
                <div key={id} className={styles.row} data-keyless={keys.length === 0}>
                  <dt>{nameCommand(id)}</dt>
                  <dd className={styles.keys}>
                    {keys.map((each, index) => (
                      <Fragment key={each}>
                        {index > 0 && ' / '}
                        <Kbd keys={each} />
                      </Fragment>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  );
}

function describePalette(): string {
  const [keys = ''] = listShortcuts('help.palette', isMac());
  return describeShortcut(keys, isMac());
}
