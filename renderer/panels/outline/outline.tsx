import { Filter, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { CommandId } from '../../../shared/commands/command-table.ts';
import { useCommand } from '../../commands/use-command.ts';
import { say } from '../../state/words.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { TooltipGroup } from '../../ui/tooltip.tsx';
import styles from './outline.module.css';
import { OutlineTree } from './outline-tree.tsx';

/** The same map as on the canvas, to be read and written from top to bottom. */
export function Outline() {
  const { session } = useWorkspace();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    // Opened while one works, it is what one wants to work in; at the start, the canvas is.
    if (session.getState().viewer === null) return;
    panel.current?.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]')?.focus();
  }, [session]);
  return (
    <TooltipGroup>
      <section ref={panel} className={styles.outline} aria-label={say('outline.label')}>
        <div className={styles.title}>
          <h2>{say('outline.label')}</h2>
          <HeadButton command="view.lens" icon={<Filter size={15} aria-hidden />} />
          <HeadButton
            command="view.outline"
            label={say('outline.close')}
            icon={<X size={16} aria-hidden />}
          />
        </div>
        <OutlineTree />
      </section>
    </TooltipGroup>
  );
}

interface HeadButtonProps {
  readonly command: CommandId;
  readonly icon: React.ReactNode;
  readonly label?: string;
}

function HeadButton({ command, icon, label }: HeadButtonProps) {
  const use = useCommand(command);
  return (
    <IconButton
      label={label ?? use.label}
      {...(use.keys === undefined ? {} : { keys: use.keys })}
      {...(label === undefined ? { 'aria-pressed': use.isChecked } : {})}
      icon={icon}
      onClick={use.run}
    />
  );
}
