import type { PictureTheme } from '../../../shared/drawing/print-palettes.ts';
import { findWidthOfSheet, type PaperChoice } from '../../../shared/pictures/paper.ts';
import {
  type Furniture,
  NO_MARKS,
  type PictureExtent,
  type PictureGround,
  USUAL_ORDER,
} from '../../../shared/pictures/picture-order.ts';
import type { PictureFormat, PictureWish } from '../../../shared/pictures/picture-wish.ts';
import { selectedCards, selectedStatement } from '../../commands/selection.ts';
import { listMarks, showsMarks } from '../../state/outcomes.ts';
import { readTheme } from '../../state/theme.ts';
import { readLanguage } from '../../state/words.ts';
import type { Workspace } from '../../state/workspace.ts';

/** What of the map is exported, as the dialog offers it. */
export type ExtentChoice = 'map' | 'view' | 'branch' | 'selection';

/** What is chosen in the dialog. */
export interface PictureChoices {
  readonly format: PictureFormat;
  readonly extent: ExtentChoice;
  readonly theme: PictureTheme;
  readonly scale: number;
  readonly paper: keyof typeof PAPER_CHOICES;
  readonly furniture: Furniture;
  /** Whether cards carry what an evaluation writes on them. */
  readonly hasMarks: boolean;
  readonly isTransparent: boolean;
  readonly carriesMap: boolean;
  readonly textAsOutlines: boolean;
  /** Null for what the map says of itself. */
  readonly description: string | null;
}

export const PAPER_CHOICES = {
  ownSheet: { kind: 'own' },
  fitA4: { kind: 'fit', paper: 'a4', turn: 'auto' },
  fitA3: { kind: 'fit', paper: 'a3', turn: 'auto' },
  fitLetter: { kind: 'fit', paper: 'letter', turn: 'auto' },
  tileA4: { kind: 'tiles', paper: 'a4', turn: 'auto', scale: 1 },
  tileA3: { kind: 'tiles', paper: 'a3', turn: 'auto', scale: 1 },
  tileLetter: { kind: 'tiles', paper: 'letter', turn: 'auto', scale: 1 },
} as const satisfies Readonly<Record<string, PaperChoice>>;

/** What the dialog opens with: the whole map as it looks now, or the branch that was asked for. */
export function startChoices({ session }: Workspace): PictureChoices {
  return {
    format: 'png',
    extent: session.getState().pictured,
    theme: readTheme(),
    scale: 2,
    paper: 'ownSheet',
    furniture: { title: true, legend: false, sources: false, credits: false },
    hasMarks: showsMarks(session.getState()),
    isTransparent: false,
    carriesMap: true,
    textAsOutlines: false,
    description: null,
  };
}

/** The extents that make sense now. */
export function listExtents(workspace: Workspace): readonly ExtentChoice[] {
  const { view } = workspace.session.getState();
  const count = selectedCards(workspace).length;
  return [
    'map',
    ...(view.folded.size > 0 || view.focus !== null || hasLens(view.lens) ? ['view' as const] : []),
    ...(selectedStatement(workspace) === null ? [] : ['branch' as const]),
    ...(count === 0 ? [] : ['selection' as const]),
  ];
}

function hasLens(lens: object): boolean {
  return Object.values(lens).some((part) => part !== null);
}

/** What is chosen, as a wish that can be drawn. */
export function makeWish(workspace: Workspace, choices: PictureChoices): PictureWish {
  const { format, theme, furniture, scale, carriesMap, textAsOutlines, description } = choices;
  const paper = PAPER_CHOICES[choices.paper];
  return {
    format,
    scale,
    carriesMap,
    textAsOutlines,
    description,
    paper,
    order: {
      extent: findExtent(workspace, choices.extent),
      theme,
      furniture,
      mostFurnitureWidth:
        format === 'pdf' ? findWidthOfSheet(paper) : USUAL_ORDER.mostFurnitureWidth,
      marks: choices.hasMarks ? listMarks(workspace) : NO_MARKS,
      ground: findGround(choices),
      date: furniture.credits ? writeToday() : '',
    },
  };
}

function findGround({ format, isTransparent }: PictureChoices): PictureGround {
  if (isTransparent && format !== 'jpeg') return 'none';
  return format === 'pdf' ? 'paper' : 'look';
}

/** Today, as credits have it. */
export function writeToday(): string {
  return new Date().toLocaleDateString(readLanguage(), DATE);
}

const DATE = { year: 'numeric', month: 'long', day: 'numeric' } as const;

/** An extent as things are now at the window. */
export function findExtent(workspace: Workspace, choice: ExtentChoice): PictureExtent {
  const { view } = workspace.session.getState();
  if (choice === 'view') return { kind: 'view', view };
  if (choice === 'branch') {
    const focus = selectedStatement(workspace)?.id ?? null;
    return { kind: 'view', view: { ...view, folded: new Set(), focus } };
  }
  if (choice === 'map') return { kind: 'map' };
  return { kind: 'cards', ids: new Set(selectedCards(workspace)) };
}
