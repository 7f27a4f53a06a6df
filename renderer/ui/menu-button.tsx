import { Menu } from '@base-ui/react/menu';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './menu-button.module.css';

interface MenuEntry {
  readonly key: string;
  readonly label: string;
  readonly onSelect: () => void;
}

interface MenuButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly entries: readonly MenuEntry[];
}

/** A button that offers a few ways to do what it says. */
export function MenuButton({ label, icon, entries }: MenuButtonProps) {
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger render={<Button tone="quiet" icon={icon} />}>{label}</Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className={styles.positioner} align="start" sideOffset={4}>
          <Menu.Popup className={styles.popup}>
            {entries.map(({ key, label: text, onSelect }) => (
              <Menu.Item key={key} className={styles.item} onClick={onSelect}>
                {text}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
