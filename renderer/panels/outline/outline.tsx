import { Filter } from 'lucide-react';
import { enterCanvas } from '../../commands/enter-canvas.ts';
import { useCommand } from '../../commands/use-command.ts';
import { useFocusAsOpened } from '../../state/use-focus-as-opened.ts';
import { say } from '../../state/words.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { FrameList } from './frame-list.tsx';
import { OutlineTree } from './outline-tree.tsx';

/** The same map as on the canvas, to be read and written from top to bottom. */
export function Outline() {
  const workspace = useWorkspace();
  const panel = useFocusAsOpened('outline', '[role=treeitem][tabindex="0"]');
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
