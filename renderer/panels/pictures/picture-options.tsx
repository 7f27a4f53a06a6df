import { PICTURE_THEMES, type PictureTheme } from '../../../shared/drawing/print-palettes.ts';
import type { PlainMessageKey } from '../../../shared/messages/message-key.ts';
import type { Furniture } from '../../../shared/pictures/picture-order.ts';
import { PICTURE_FORMATS, type PictureFormat } from '../../../shared/pictures/write-picture.ts';
import { say } from '../../state/words.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { listExtents, PAPER_CHOICES, type PictureChoices } from './picture-choices.ts';
import styles from './picture-dialog.module.css';

interface PictureOptionsProps {
  readonly choices: PictureChoices;
  /** What the map says of itself where nobody wrote otherwise. */
  readonly description: string;
  readonly onChange: (change: Partial<PictureChoices>) => void;
}

const FORMATS = {
  svg: 'fileKind.svg',
  png: 'fileKind.png',
  pdf: 'fileKind.pdf',
  webp: 'fileKind.webp',
  jpeg: 'fileKind.jpeg',
} as const satisfies Readonly<Record<PictureFormat, PlainMessageKey>>;

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

const SCALES = ['1', '2', '3', '4', '6', '8'] as const;
const PAPERS = Object.keys(PAPER_CHOICES) as readonly (keyof typeof PAPER_CHOICES)[];
const PIECES = Object.keys(FURNITURE) as readonly (keyof Furniture)[];

/** Everything that can be chosen of a picture. */
export function PictureOptions({ choices, description, onChange }: PictureOptionsProps) {
  const workspace = useWorkspace();
  const { format, furniture } = choices;
  const hasPixels = format !== 'svg' && format !== 'pdf';
  const canCarry = format !== 'webp' && format !== 'jpeg';
  return (
    <div className={styles.options}>
      <Select
        label={say('pictureDialog.format')}
        value={format}
        options={PICTURE_FORMATS.map((value) => ({ value, label: say(FORMATS[value]) }))}
        onChange={(value) => onChange({ format: value })}
      />
      <Select
        label={say('pictureDialog.extent')}
        value={choices.extent}
        options={listExtents(workspace).map((value) => ({
          value,
          label: say(`pictureDialog.${value}`),
        }))}
        onChange={(extent) => onChange({ extent })}
      />
      <Select
        label={say('pictureDialog.look')}
        value={choices.theme}
        options={PICTURE_THEMES.map((value) => ({ value, label: say(LOOKS[value]) }))}
        onChange={(theme) => onChange({ theme })}
      />
      {hasPixels && (
        <Select
          label={say('pictureDialog.scale')}
          value={String(choices.scale)}
          options={SCALES.map((scale) => ({
            value: scale,
            label: say('pictureDialog.scaleOf', { scale }),
          }))}
          onChange={(scale) => onChange({ scale: Number(scale) })}
        />
      )}
      {format === 'pdf' && (
        <Select
          label={say('pictureDialog.paper')}
          value={choices.paper}
          options={PAPERS.map((value) => ({ value, label: say(`pictureDialog.${value}`) }))}
          onChange={(paper) => onChange({ paper })}
        />
      )}
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{say('pictureDialog.around')}</legend>
        {PIECES.map((piece) => (
          <Checkbox
            key={piece}
            label={say(FURNITURE[piece])}
            isChecked={furniture[piece]}
            onChange={(isChecked) => onChange({ furniture: { ...furniture, [piece]: isChecked } })}
          />
        ))}
        {format !== 'jpeg' && (
          <Checkbox
            label={say('pictureDialog.transparent')}
            isChecked={choices.isTransparent}
            onChange={(isTransparent) => onChange({ isTransparent })}
          />
        )}
        {canCarry && (
          <Checkbox
            label={say('pictureDialog.carriesMap')}
            hint={say('pictureDialog.carriesMapHint')}
            isChecked={choices.carriesMap}
            onChange={(carriesMap) => onChange({ carriesMap })}
          />
        )}
      </fieldset>
      {!hasPixels && (
        <TextArea
          label={say('pictureDialog.description')}
          className={styles.description}
          value={choices.description ?? description}
          onChange={(text) => onChange({ description: text === description ? null : text })}
        />
      )}
    </div>
  );
}
