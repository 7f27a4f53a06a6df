import { Menu } from '@base-ui/react/menu';
import { Toolbar } from '@base-ui/react/toolbar';
import { ChevronDown } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import type { CommandId } from '../../../shared/commands/command-table.ts';
import { useCommand } from '../../commands/use-command.ts';
import { MenuEntry } from '../../ui/menu-entry.tsx';
import { MenuPopup } from '../../ui/menu-popup.tsx';
import { tip } from '../../ui/tip.ts';
import { keepFocus } from './keep-focus.ts';
import styles from './toolbar.module.css';

interface ToolMenuProps {
  /** What it is called: its accessible name and its tooltip. */
  readonly label: string;
  readonly word: string;
  readonly icon: ReactNode;
  /** Ways to do the same; what is missing for the first is missing for all. */
  readonly commands: readonly [CommandId, ...CommandId[]];
  readonly icons: readonly ReactNode[];
}

/** A tool that asks which of a few ways is meant. */
export function ToolMenu({ label, word, icon, commands, icons }: ToolMenuProps) {
  const { isEnabled, lack } = useCommand(commands[0]);
  const isPicked = useRef(false);
  return (
    <Menu.Root
      modal={false}
      onOpenChange={(_, { reason }) => {
        isPicked.current = reason === 'item-press';
      }}
    >
      <Toolbar.Button
        className={styles.tool}
        {...tip({ text: label, remark: lack })}
        disabled={!isEnabled}
        aria-label={label}
        aria-description={lack}
        onMouseDown={keepFocus}
        render={<Menu.Trigger />}
      >
        {icon}
        <span className={styles.word}>{word}</span>
        <ChevronDown className={styles.more} size={12} aria-hidden />
      </Toolbar.Button>
      {/* What is picked opens a card for writing, which has the focus by then. */}
      <MenuPopup at="button" finalFocus={() => !isPicked.current}>
        {commands.map((command, index) => (
          <ToolEntry key={command} command={command} icon={icons[index]} />
        ))}
      </MenuPopup>
    </Menu.Root>
  );
}

function ToolEntry({ command, icon }: { readonly command: CommandId; readonly icon: ReactNode }) {
  const { label, keys, run } = useCommand(command);
  return <MenuEntry label={label} icon={icon} keys={keys} onSelect={run} />;
}
