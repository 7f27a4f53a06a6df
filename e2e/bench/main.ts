import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseMap } from '../../shared/format/parse.ts';
import { writeMap } from '../../shared/format/write.ts';
import { layOutCards } from '../../shared/layout/auto/lay-out-cards.ts';
import type { ArgumentMap } from '../../shared/model/argument-map.ts';
import { findMiddle } from './find-quantile.ts';
import { createShapedMap, createSizedMap, SHAPES, type ShapeName } from './maps.ts';
import { measureApp, measureAppStart } from './measure-app.ts';
import { measureBlocks } from './measure-blocks.ts';
import { measureFirstEvaluation, writeFirstEvaluation } from './measure-evaluation.ts';
import { measureBareStart, measureDrawing, measureYardstick } from './measure-yardstick.ts';
import type { MapResult } from './measures.ts';
import { measureReasoning, writeReasoning } from './reasoning.ts';
import { divide, LEGEND, writeTable } from './report.ts';
import { findCrowd, reduceMap } from './yardstick-data.ts';

export interface BenchOptions {
  readonly root: string;
  /** Where the yardsticks' pages have been built to, with `window.cjs` beside them. */
  readonly pages: string;
  readonly output: string;
  readonly sizes: readonly number[];
  readonly shapes: readonly string[];
  /** Paths of map files, which are copied before anything is done to them. */
  readonly files: readonly string[];
}

const STARTS = 3;

/** Measures the built app beside its yardsticks, prints tables and writes `bench.json`. */
export async function runBench(options: BenchOptions): Promise<void> {
  mkdirSync(options.output, { recursive: true });
  const reasoning = measureReasoning();
  console.log(writeReasoning(reasoning));
  const evaluation = await within(
    'the evaluation',
    measureFirstEvaluation(options.root, options.output),
  );
  console.log(writeFirstEvaluation(evaluation));
  const starts = await measureStarts(options);
  console.log(LEGEND);
  const results: MapResult[] = [];
  for (const [name, map] of listMaps(options)) {
    const result = await measureMap(options, name, map);
    console.log(writeTable(result));
    results.push(result);
    const report = { reasoning, evaluation, starts, results };
    writeFileSync(join(options.output, 'bench.json'), JSON.stringify(report, null, 2));
  }
  console.log(`\n${join(options.output, 'bench.json')}`);
}

async function measureStarts({ root, pages }: BenchOptions) {
  const [app, bare]: [number[], number[]] = [[], []];
  for (let time = 0; time < STARTS; time += 1) {
    bare.push(await within('a bare window', measureBareStart(pages)));
    app.push(await within('the app', measureAppStart(root)));
  }
  const starts = { app: findMiddle(app), bare: findMiddle(bare) };
  const ratio = divide(starts.app, starts.bare)?.toFixed(2);
  console.log(
    `start to first picture: app ${starts.app.toFixed(0)} ms, bare Electron window ` +
      `${starts.bare.toFixed(0)} ms, ratio ${ratio}`,
  );
  return starts;
}

function* listMaps(options: BenchOptions): Generator<readonly [string, ArgumentMap]> {
  const { sizes, shapes, files } = options;
  for (const size of sizes) yield [`${size}`, createSizedMap(size)];
  for (const shape of shapes) {
    const known = SHAPES.find((each) => each === shape);
    if (known === undefined) throw new Error(`No such shape: ${shape}. There are ${SHAPES.join()}`);
    yield [known satisfies ShapeName, createShapedMap(known)];
  }
  for (const file of files) yield [basename(file, '.argmap'), readMapFile(file)];
}

function readMapFile(path: string): ArgumentMap {
  const parsed = parseMap(readFileSync(path));
  if (parsed.kind === 'unreadable') {
    throw new Error(`${path} cannot be read; npm run contention -- check says why`);
  }
  return parsed.unplaced.length > 0 ? layOutCards(parsed.map) : parsed.map;
}

async function measureMap(
  { root, pages, output }: BenchOptions,
  name: string,
  map: ArgumentMap,
): Promise<MapResult> {
  const path = join(output, `${name}.argmap`);
  const file = writeMap(map);
  writeFileSync(path, file);
  const data = reduceMap(map);
  const measured = measureApp(root, path, { crowd: findCrowd(data), query: findQuery(map) });
  const { measures: app, ...views } = await within('the app', measured);
  const blocks = await within('what is done to all', measureBlocks(root, path));
  const other = readFileSync(join(root, 'shared/samples/strike-capability.argmap'), 'utf8');
  const drawn = await within(
    'one canvas',
    measureDrawing(pages, file, { first: views.first, other }),
  );
  const limit = await within('the limit', measureYardstick(pages, 'limit', data, views));
  const flow = await within('React Flow', measureYardstick(pages, 'flow', data, views));
  return {
    name,
    statements: map.statements.size,
    app: { ...app, blocks },
    limit: { ...limit, drawn },
    flow,
  };
}

/** A few characters that the map holds and every keyboard has. */
function findQuery({ statements }: ArgumentMap): string {
  for (const { text } of statements.values()) {
    const [found] = /[a-z0-9]{1,3}/i.exec(text) ?? [];
    if (found !== undefined) return found;
  }
  throw new Error('The map has nothing to search for');
}

const LIMIT_MS = 180_000;

/** A window that stops answering ends the bench with a word on which it was. */
function within<Value>(what: string, measured: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`Measuring ${what} took longer than ${LIMIT_MS} ms`));
    const timer = setTimeout(fail, LIMIT_MS);
    measured.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
