import { PAPER_THEMES } from '../../../shared/drawing/print-palettes.ts';
import { PAPERS, type PaperName } from '../../../shared/pictures/paper.ts';
import { say } from '../../state/words.ts';
import { useWorkspace } from '../../state/workspace-context.ts';
import { Select } from '../../ui/select.tsx';
import { listExtents } from '../pictures/picture-choices.ts';
import {
  ExtentField,
  FurnitureFields,
  LookField,
  MarksField,
} from '../pictures/picture-fields.tsx';
import {
  carriesMarks,
  LAYOUTS,
  type PrintChoices,
  type PrintedPicture,
  SCALES,
  type SheetChoices,
  TURNS,
} from './print-choices.ts';
import styles from './print-dialog.module.css';

interface PrintFieldsProps {
  readonly choices: PrintChoices;
  readonly onChange: (choices: PrintChoices) => void;
}

const PAPER_NAMES = Object.keys(PAPERS) as readonly PaperName[];

/** Everything that can be chosen of a print. */
export function PrintFields({ choices, onChange }: PrintFieldsProps) {
  const workspace = useWorkspace();
  const { picture, sheets } = choices;
  const change = (part: Partial<PrintedPicture>) =>
    onChange({ ...choices, picture: { ...picture, ...part } });
  return (
    <div className={styles.fields}>
      <div className={styles.wide}>
        <ExtentField
          value={picture.extent}
          options={listExtents(workspace)}
          onChange={(extent) => change({ extent })}
        />
      </div>
      <SheetFields
        sheets={sheets}
        onChange={(part) => onChange({ ...choices, sheets: { ...sheets, ...part } })}
      />
      <div className={styles.wide}>
        <LookField
          value={picture.theme}
          options={PAPER_THEMES}
          onChange={(theme) => change({ theme })}
        />
      </div>
      <fieldset className={styles.furniture}>
        <legend className={styles.legend}>{say('pictureDialog.around')}</legend>
        <FurnitureFields
          value={picture.furniture}
          onChange={(furniture) => change({ furniture })}
        />
        <MarksField
          isChecked={carriesMarks(workspace, picture)}
          onChange={(hasMarks) => change({ hasMarks })}
        />
      </fieldset>
    </div>
  );
}

interface SheetFieldsProps {
  readonly sheets: SheetChoices;
  readonly onChange: (part: Partial<SheetChoices>) => void;
}

function SheetFields({ sheets, onChange }: SheetFieldsProps) {
  const isTiled = sheets.layout === 'tiles';
  return (
    <>
      <Select
        label={say('pictureDialog.paper')}
        value={sheets.paper}
        options={PAPER_NAMES.map((name) => ({ value: name, label: say(`print.papers.${name}`) }))}
        onChange={(paper) => onChange({ paper })}
      />
      <Select
        label={say('print.turn')}
        value={sheets.turn}
        options={TURNS.map((name) => ({ value: name, label: say(`print.turns.${name}`) }))}
        onChange={(turn) => onChange({ turn })}
      />
      <div className={styles.wide}>
        <Select
          label={say('print.layout')}
          value={sheets.layout}
          options={LAYOUTS.map((name) => ({ value: name, label: say(`print.layouts.${name}`) }))}
          onChange={(layout) => onChange({ layout })}
        />
      </div>
      {isTiled && (
        <div className={styles.wide}>
          <Select
            label={say('print.scale')}
            value={sheets.scale}
            options={SCALES.map((percent) => ({ value: percent, label: `${percent}%` }))}
            onChange={(scale) => onChange({ scale })}
          />
        </div>
      )}
    </>
  );
}
