import { ContextMenu } from '@base-ui/react/context-menu';
import { Menu } from '@base-ui/react/menu';
import type { ReactNode } from 'react';
import styles from './menu.module.css';
import { useSpaceInWords } from './use-space-in-words.ts';

interface MenuPopupProps {
  /** What it opens beside. */
  readonly at: 'button' | 'pointer' | 'entry';
  /** False where what was picked has the focus by the time it closes. */
  readonly finalFocus?: () => boolean;
  readonly children: ReactNode;
}

/** The sheet of every menu of the window, within a root that opens it: of a button, the pointer or an entry. */
export function MenuPopup({ at, finalFocus, children }: MenuPopupProps) {
  const keepSpaceInWords = useSpaceInWords();
  const popup = (
    <Menu.Popup
      className={styles.popup}
      finalFocus={finalFocus}
      onKeyDownCapture={keepSpaceInWords}
    >
      {children}
    </Menu.Popup>
  );
  return (
    <Menu.Portal>
      {at === 'button' && (
        <Menu.Positioner className={styles.positioner} align="start" sideOffset={4}>
          {popup}
        </Menu.Positioner>
      )}
      {at === 'entry' && (
        <Menu.Positioner className={styles.positioner} alignOffset={-5}>
          {popup}
        </Menu.Positioner>
      )}
      {at === 'pointer' && (
        <ContextMenu.Positioner className={styles.positioner}>{popup}</ContextMenu.Positioner>
      )}
    </Menu.Portal>
  );
}

/** A line between groups of entries. */
export function MenuSeparator() {
  return <Menu.Separator className={styles.separator} />;
}
