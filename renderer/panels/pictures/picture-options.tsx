import { PICTURE_THEMES } from '../../../shared/drawing/print-palettes.ts';
import type { PlainMessageKey } from '../../../shared/messages/message-key.ts';
import { PICTURE_FORMATS, type PictureFormat } from '../../../shared/pictures/picture-wish.ts';
import { say } from '../../state/words.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { listExtents, PAPER_CHOICES, type PictureChoices } from './picture-choices.ts';
import styles from './picture-dialog.module.css';
import { ExtentField, FurnitureFields, LookField, MarksField } from './picture-fields.tsx';

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

const SCALES = ['1', '2', '3', '4', '6', '8'] as const;
const PAPERS = Object.keys(PAPER_CHOICES) as readonly (keyof typeof PAPER_CHOICES)[];

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
      <ExtentField
        value={choices.extent}
        options={listExtents(workspace)}
        onChange={(extent) => onChange({ extent })}
      />
      <LookField
        value={choices.theme}
        options={PICTURE_THEMES}
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
        <FurnitureFields
          value={furniture}
          onChange={(changed) => onChange({ furniture: changed })}
        />
        <MarksField isChecked={choices.hasMarks} onChange={(hasMarks) => onChange({ hasMarks })} />
        {format !== 'jpeg' && (
          <Checkbox
            label={say('pictureDialog.transparent')}
            isChecked={choices.isTransparent}
            onChange={(isTransparent) => onChange({ isTransparent })}
          />
        )}
        {format === 'svg' && (
          <Checkbox
            label={say('pictureDialog.outlines')}
            hint={say('pictureDialog.outlinesHint')}
            isChecked={choices.textAsOutlines}
            onChange={(textAsOutlines) => onChange({ textAsOutlines })}
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
