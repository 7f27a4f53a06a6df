import type { Report } from './report.ts';
import { arrangeCards } from './tasks/arrange-cards.ts';
import { drawPictureFile } from './tasks/draw-picture-file.ts';
import { evaluateFramework } from './tasks/evaluate-framework.ts';
import { fillLensTable } from './tasks/fill-lens-table.ts';
import { findViews } from './tasks/find-views.ts';
import { placeFragment } from './tasks/place-fragment.ts';
import { weighCruxes } from './tasks/weigh-cruxes.ts';

/**
 * Everything that is done beside the window: functions of what can be copied between threads to what
 * can. `report` may be told how much is done, from 0 to 1, and the answer so far.
 */
export const TASKS = {
  arrangeCards,
  drawPictureFile,
  evaluateFramework,
  fillLensTable,
  findViews,
  placeFragment,
  weighCruxes,
} satisfies Readonly<Record<string, (input: never, report: Report<unknown>) => unknown>>;

export type TaskName = keyof typeof TASKS;
export type TaskInput<Name extends TaskName> = Parameters<(typeof TASKS)[Name]>[0];
export type TaskOutput<Name extends TaskName> = Awaited<ReturnType<(typeof TASKS)[Name]>>;
