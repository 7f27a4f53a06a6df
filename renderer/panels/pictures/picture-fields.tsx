import type { PictureTheme } from '../../../shared/drawing/print-palettes.ts';
import type { PlainMessageKey } from '../../../shared/messages/message-key.ts';
import type { Furniture } from '../../../shared/pictures/picture-order.ts';
import { say } from '../../state/words.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Select } from '../../ui/select.tsx';
import type { ExtentChoice } from './picture-choices.ts';

interface ChoiceProps<Value> {
  readonly value: Value;
  readonly options: readonly Value[];
  readonly onChange: (value: Value) => void;
}

const LOOKS = {
  light: 'pictureDialog.light',
  dark: 'pictureDialog.dark',
  'contrast-light': 'pictureDialog.contrastLight',
  'contrast-dark': 'pictureDialog.contrastDark',
  greyscale: 'pictureDialog.greyscale',
  plain: 'pictureDialog.plain',
} as const satisfies Readonly<Record<PictureTheme, PlainMessageKey>>;

const FURNITURE = {
  title: 'pictureDialog.withTitle',
  legend: 'pictureDialog.withLegend',
  sources: 'pictureDialog.withSources',
  credits: 'pictureDialog.withCredits',
} as const satisfies Readonly<Record<keyof Furniture, PlainMessageKey>>;

const PIECES = Object.keys(FURNITURE) as readonly (keyof Furniture)[];

/** How much of the map a picture shows. */
export function ExtentField({ value, options, onChange }: ChoiceProps<ExtentChoice>) {
  return (
    <Select
      label={say('pictureDialog.extent')}
      value={value}
      options={options.map((each) => ({ value: each, label: say(`pictureDialog.${each}`) }))}
      onChange={onChange}
    />
  );
}

/** The colours of a picture. */
export function LookField({ value, options, onChange }: ChoiceProps<PictureTheme>) {
  return (
    <Select
      label={say('pictureDialog.look')}
      value={value}
      options={options.map((each) => ({ value: each, label: say(LOOKS[each]) }))}
      onChange={onChange}
    />
  );
}

interface FurnitureFieldsProps {
  readonly value: Furniture;
  readonly onChange: (value: Furniture) => void;
}

/** What stands around the map in a picture, a switch for each. */
export function FurnitureFields({ value, onChange }: FurnitureFieldsProps) {
  return PIECES.map((piece) => (
    <Checkbox
      key={piece}
      label={say(FURNITURE[piece])}
      isChecked={value[piece]}
      onChange={(isChecked) => onChange({ ...value, [piece]: isChecked })}
    />
  ));
}

interface MarksFieldProps {
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** Whether cards carry what an evaluation writes on them. */
export function MarksField({ isChecked, onChange }: MarksFieldProps) {
  return (
    <Checkbox
      label={say('pictureDialog.marks')}
      hint={say('pictureDialog.marksHint')}
      isChecked={isChecked}
      onChange={onChange}
    />
  );
}
