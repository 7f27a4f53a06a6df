import { Menu } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { OnwardIcon } from './icons/onward-icon.tsx';
import styles from './menu.module.css';

interface MenuEntryProps {
  readonly label: string;
  readonly icon?: ReactNode;
  /** Keys as people read them. */
  readonly keys?: string | undefined;
  readonly isEnabled?: boolean;
  /** Whether it is ticked; absent for what never is. */
  readonly isChecked?: boolean | undefined;
  readonly onSelect: () => void;
}

/** One line of a menu, with what it does; told as ticked or not where it can be. */
export function MenuEntry(props: MenuEntryProps) {
  const { label, icon, keys, isEnabled = true, isChecked, onSelect } = props;
  const words = (
    <>
      {icon}
      <span className={styles.label}>{label}</span>
      {isChecked === true && <Check className={styles.tick} size={14} aria-hidden />}
      {keys !== undefined && <span className={styles.keys}>{keys}</span>}
    </>
  );
  if (isChecked === undefined) {
    return (
      <Menu.Item className={styles.item} disabled={!isEnabled} onClick={onSelect}>
        {words}
      </Menu.Item>
    );
  }
  return (
    <Menu.CheckboxItem
      className={styles.item}
      checked={isChecked}
      closeOnClick
      disabled={!isEnabled}
      onClick={onSelect}
    >
      {words}
    </Menu.CheckboxItem>
  );
}

/** The line that opens a menu within a menu. */
export function SubmenuEntry({ label }: { readonly label: string }) {
  return (
    <Menu.SubmenuTrigger className={styles.item}>
      <span className={styles.label}>{label}</span>
      <OnwardIcon className={styles.keys} />
    </Menu.SubmenuTrigger>
  );
}
