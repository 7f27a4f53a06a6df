import { updateFrame } from '../../../shared/model/edits/frames.ts';
import type { Frame } from '../../../shared/model/frame.ts';
import { POSITION_HUES, type PositionHue } from '../../../shared/model/statement.ts';
import { readMap } from '../../commands/selection.ts';
import { useCommand } from '../../commands/use-command.ts';
import { say } from '../../state/words.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { Button } from '../../ui/button.tsx';
import { SwatchField } from '../../ui/swatch-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './inspector.module.css';
import { PanelForm } from './panel-form.tsx';
import { useCommit } from './visits.ts';

/** The frame around all that is selected. */
export function FrameFields({ frame }: { readonly frame: Frame }) {
  const workspace = useWorkspace();
  const commit = useCommit();
  const remove = useCommand('arrange.removeFrame');
  const swatches = [
    { value: 'none', label: say('frame.noHue'), colour: null },
    ...POSITION_HUES.map((hue) => ({
      value: hue,
      label: say(`hue.${hue}`),
      colour: `var(--hue-${hue})`,
    })),
  ] as const;
  return (
    <PanelForm>
      <TextField
        label={say('frame.frame')}
        placeholder={say('frame.untitled')}
        value={frame.title}
        onChange={(title) =>
          commit(
            updateFrame(readMap(workspace), frame.id, { title }),
            'command.arrange.renameFrame',
          )
        }
      />
      <SwatchField<PositionHue | 'none'>
        label={say('inspector.hue')}
        value={frame.hue ?? 'none'}
        swatches={swatches}
        onChange={(chosen) => {
          const hue = chosen === 'none' ? undefined : chosen;
          commit(updateFrame(readMap(workspace), frame.id, { hue }), 'frame.hue');
        }}
      />
      <Button tone="quiet" className={styles.delete} onClick={remove.run}>
        {remove.label}
      </Button>
    </PanelForm>
  );
}
