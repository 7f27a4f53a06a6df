import { huesOf } from '../../../shared/model/queries/positions.ts';
import {
  POSITION_HUES,
  type PositionHue,
  type Statement,
} from '../../../shared/model/statement.ts';
import { say } from '../../state/words.ts';
import { useDocument } from '../../state/workspace-context.ts';
import { SwatchField } from '../../ui/swatch-field.tsx';
import { useStatementEdit } from './use-statement-edit.ts';

/** The colour of a position; left alone, it is the next one that no other position has. */
export function HueField({ statement }: { readonly statement: Statement }) {
  const edit = useStatementEdit(statement.id);
  const shown = useDocument((state) => huesOf(state.map).get(statement.id));
  const auto = shown === undefined ? '' : ` (${say(`hue.${shown}`)})`;
  const swatches = [
    {
      value: 'auto',
      label: `${say('inspector.hueAuto')}${auto}`,
      colour: shown === undefined ? null : `var(--hue-${shown})`,
      isAutomatic: true,
    },
    ...POSITION_HUES.map((hue) => ({
      value: hue,
      label: say(`hue.${hue}`),
      colour: `var(--hue-${hue})`,
    })),
  ] as const;
  return (
    <SwatchField<PositionHue | 'auto'>
      label={say('inspector.hue')}
      value={statement.hue ?? 'auto'}
      swatches={swatches}
      onChange={(chosen) => edit({ hue: chosen === 'auto' ? undefined : chosen }, 'act.hue')}
    />
  );
}
