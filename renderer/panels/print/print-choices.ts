import type { PictureTheme } from '../../../shared/drawing/print-palettes.ts';
import type { PaperChoice, PaperName, PaperTurn } from '../../../shared/pictures/paper.ts';
import {
  type Furniture,
  NO_MARKS,
  type PictureOrder,
} from '../../../shared/pictures/picture-order.ts';
import { listMarks, showsMarks } from '../../state/outcomes.ts';
import type { Workspace } from '../../state/workspace.ts';
import {
  type ExtentChoice,
  findExtent,
  listExtents,
  writeToday,
} from '../pictures/picture-choices.ts';

export const TURNS = ['auto', 'upright', 'turned'] as const satisfies readonly PaperTurn[];
export const LAYOUTS = ['fit', 'tiles'] as const;
/** In percent of a picture's own size. */
export const SCALES = ['50', '75', '100', '150', '200'] as const;

/** What is chosen in the dialog. */
export interface PrintChoices {
  readonly picture: PrintedPicture;
  readonly sheets: SheetChoices;
}

/** What is printed. */
export interface PrintedPicture {
  readonly extent: ExtentChoice;
  readonly theme: PictureTheme;
  readonly furniture: Furniture;
  /** Whether cards carry what an evaluation writes on them; null: as the canvas does. */
  readonly hasMarks: boolean | null;
}

/** On what it is printed. */
export interface SheetChoices {
  readonly paper: PaperName;
  readonly turn: PaperTurn;
  readonly layout: (typeof LAYOUTS)[number];
  readonly scale: (typeof SCALES)[number];
}

export const USUAL_CHOICES: PrintChoices = {
  picture: {
    extent: 'map',
    theme: 'light',
    furniture: { title: true, legend: false, sources: false, credits: false },
    hasMarks: null,
  },
  sheets: { paper: 'a4', turn: 'auto', layout: 'fit', scale: '100' },
};

/** Choices of earlier, as far as they make sense now: what is not there gives way to the whole map. */
export function renewChoices(workspace: Workspace, earlier: PrintChoices): PrintChoices {
  if (listExtents(workspace).includes(earlier.picture.extent)) return earlier;
  return { ...earlier, picture: { ...earlier.picture, extent: 'map' } };
}

/** The order of a picture; what stands below the map is `mostFurnitureWidth` wide at most. */
export function orderPicture(
  workspace: Workspace,
  picture: PrintedPicture,
  mostFurnitureWidth: number,
): PictureOrder {
  const { extent, theme, furniture } = picture;
  return {
    extent: findExtent(workspace, extent),
    theme,
    furniture,
    mostFurnitureWidth,
    marks: carriesMarks(workspace, picture) ? listMarks(workspace) : NO_MARKS,
    // The paper itself.
    ground: 'none',
    date: furniture.credits ? writeToday() : '',
  };
}

/** Whether cards carry what an evaluation writes on them. */
export function carriesMarks({ session }: Workspace, { hasMarks }: PrintedPicture): boolean {
  return hasMarks ?? showsMarks(session.getState());
}

export function choosePaper({ paper, turn, layout, scale }: SheetChoices): PaperChoice {
  if (layout === 'fit') return { kind: 'fit', paper, turn };
  return { kind: 'tiles', paper, turn, scale: Number(scale) / 100 };
}
