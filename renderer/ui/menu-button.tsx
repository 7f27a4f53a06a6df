import { Menu } from '@base-ui/react/menu';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { MenuEntry } from './menu-entry.tsx';
import { MenuPopup } from './menu-popup.tsx';

interface Way {
  readonly key: string;
  readonly label: string;
  readonly onSelect: () => void;
}

interface MenuButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly entries: readonly Way[];
}

/** A button that offers a few ways to do what it says. */
export function MenuButton({ label, icon, entries }: MenuButtonProps) {
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger render={<Button tone="quiet" icon={icon} />}>{label}</Menu.Trigger>
      <MenuPopup at="button">
        {entries.map(({ key, label: text, onSelect }) => (
          <MenuEntry key={key} label={text} onSelect={onSelect} />
        ))}
      </MenuPopup>
    </Menu.Root>
  );
}
