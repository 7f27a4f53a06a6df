import { useMemo } from 'react';
import type { PictureTheme } from '../../../shared/drawing/print-palettes.ts';
import type { PlainMessageKey } from '../../../shared/messages/message-key.ts';
import type { ArgumentMap } from '../../../shared/model/argument-map.ts';
import { numberSources } from '../../../shared/pictures/furniture/number-sources.ts';
import type { Furniture } from '../../../shared/pictures/picture-order.ts';
import { say } from '../../state/words.ts';
import { useDocument } from '../../state/workspace-context.ts';
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

/** What stands around the map in a picture, a switch for each; what the map has nothing of says so. */
export function FurnitureFields({ value, onChange }: FurnitureFieldsProps) {
  const map = useDocument((state) => state.map);
  const lacks = useMemo(() => findLacks(map), [map]);
  return PIECES.map((piece) => {
    const lack = lacks[piece];
    return (
      <Checkbox
        key={piece}
        label={say(FURNITURE[piece])}
        {...(lack === undefined ? {} : { hint: say(lack) })}
        isChecked={value[piece] && lack === undefined}
        isDisabled={lack !== undefined}
        onChange={(isChecked) => onChange({ ...value, [piece]: isChecked })}
      />
    );
  });
}

function findLacks(map: ArgumentMap): Partial<Readonly<Record<keyof Furniture, PlainMessageKey>>> {
  return {
    ...(map.details.title.trim() === '' && { title: 'pictureDialog.lacksTitle' }),
    ...(numberSources(map, null).size === 0 && { sources: 'pictureDialog.lacksSources' }),
  };
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
