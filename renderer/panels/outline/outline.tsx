import { Filter } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { enterCanvas } from '../../commands/enter-canvas.ts';
import { useCommand } from '../../commands/use-command.ts';
import { say } from '../../state/words.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { FrameList } from './frame-list.tsx';
import { OutlineTree } from './outline-tree.tsx';

/** The same map as on the canvas, to be read and written from top to bottom. */
export function Outline() {
  const workspace = useWorkspace();
  const { session } = workspace;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    // Opened while one works, it is what one wants to work in; at the start, the canvas is.
    if (session.getState().viewer === null) return;
    panel.current
      ?.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]')
      ?.focus({ preventScroll: true });
  }, [session]);
  const { keys, ariaKeys, run } = useCommand('view.outline');
  return (
    <SidePanel
      data-panel="outline"
      ref={panel}
      label={say('outline.label')}
      tools={<LensButton />}
      close={{ label: say('outline.close'), keys, ariaKeys, run }}
      onLeave={() => enterCanvas(workspace)}
    >
      <OutlineTree />
      <FrameList />
    </SidePanel>
  );
}

function LensButton() {
  const { label, isChecked, run } = useCommand('view.lens');
  const icon = <Filter size={15} aria-hidden />;
  return <IconButton label={label} aria-pressed={isChecked} icon={icon} onClick={run} />;
}
