import { Toolbar } from '@base-ui/react/toolbar';
import type { ReactNode } from 'react';
import type { CommandId } from '../../../shared/commands/command-table.ts';
import { useCommand } from '../../commands/use-command.ts';
import { tip } from '../../ui/tip.ts';
import { keepFocus } from './keep-focus.ts';
import styles from './toolbar.module.css';

interface ToolButtonProps {
  readonly command: CommandId;
  readonly icon: ReactNode;
  /** Shown beside the icon where there is room. */
  readonly word?: string;
  /** Its word is the first to make way where there is little room. */
  readonly isRare?: boolean;
  /** It shows whether something is on. */
  readonly isToggle?: boolean;
}

/** A command on the toolbar. One that cannot run now stays in reach of the arrow keys, and says why. */
export function ToolButton({
  command,
  icon,
  word,
  isRare = false,
  isToggle = false,
}: ToolButtonProps) {
  const { label, keys, ariaKeys, isEnabled, lack, isChecked, run } = useCommand(command);
  return (
    <Toolbar.Button
      className={styles.tool}
      {...tip({ text: label, keys, remark: lack })}
      disabled={!isEnabled}
      aria-label={label}
      aria-description={lack}
      aria-keyshortcuts={ariaKeys}
      {...(isRare ? { 'data-rare': true } : {})}
      {...(isToggle ? { 'aria-pressed': isChecked } : {})}
      onMouseDown={keepFocus}
      onClick={run}
    >
      {icon}
      {word !== undefined && <span className={styles.word}>{word}</span>}
    </Toolbar.Button>
  );
}
