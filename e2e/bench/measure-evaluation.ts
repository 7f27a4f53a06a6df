import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeMap } from '../../shared/format/write.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { createLargeDebate } from '../../shared/reasoning/testing/large-debate.ts';
import { recordFrames, restPage } from './frames.ts';
import { launch, setSize } from './launch.ts';

/** What it takes to see for the first time what stands, in the running app. */
export interface FirstEvaluation {
  /** Milliseconds from the key to the verdict on screen. */
  readonly verdict: number;
  /** The longest that the page did not answer meanwhile, and while it worked out the rest of the panel. */
  readonly blocked: number;
}

const STATEMENTS = 10_000;
const ARGUMENTS = 12_000;
const COLUMNS = 100;
const STEP = { x: 320, y: 240 };
const VERDICT = /^The motion (stands|falls|is open)$/;

/** Opens a large debate in the app and asks for its evaluation, which is done beside the window. */
export async function measureFirstEvaluation(
  root: string,
  output: string,
): Promise<FirstEvaluation> {
  const path = join(output, 'evaluation.argmap');
  writeFileSync(path, writeMap(spreadOut(createLargeDebate(STATEMENTS, ARGUMENTS))));
  const launched = await launch([root, path], root);
  const { page, end } = launched;
  try {
    await setSize(launched);
    await page.locator('.react-flow__node').first().waitFor();
    await restPage(page);
    let verdict = 0;
    const { blocked } = await recordFrames(page, async () => {
      const asked = performance.now();
      await page.keyboard.press('F8');
      await page.getByText(VERDICT).waitFor();
      verdict = performance.now() - asked;
      await restPage(page);
    });
    return { verdict, blocked };
  } finally {
    end();
  }
}

function spreadOut(map: ArgumentMap): ArgumentMap {
  const statements = new Map(
    [...map.statements.values()].map((statement, index) => {
      const at = { x: (index % COLUMNS) * STEP.x, y: Math.floor(index / COLUMNS) * STEP.y };
      return [statement.id, { ...statement, text: `Statement ${statement.id}.`, at }];
    }),
  );
  return { ...map, statements };
}

/** The line that people read. */
export function writeFirstEvaluation({ verdict, blocked }: FirstEvaluation): string {
  return (
    `first evaluation of 10,000 statements and 12,000 arguments in the app: ` +
    `verdict after ${verdict.toFixed(0)} ms, longest block ${blocked.toFixed(0)} ms`
  );
}
