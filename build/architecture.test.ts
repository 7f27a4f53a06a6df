import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LAYERS, TESTING_FOLDERS } from './layers.ts';
import { packageOf, readModules, resolveImport } from './scripts/modules.mjs';
import { inProject, projectRoot } from './scripts/paths.mjs';

const MAX_LINES = 450;
/** Tables of numbers made by a script; their length is the fonts' and not a design. */
const GENERATED = /^shared\/layout\/text\/metrics\//;
const FORBIDDEN_NAMES = /(^|\/)(utils?|helpers?|common|types|misc|index)(\.|\/|$)/;
const TEST_FILE = /\.(test|bench)\.tsx?$|(^|\/)testing\//;

const modules = readModules(['shared', 'electron', 'renderer']);
const sources = modules.filter(({ path }) => !TEST_FILE.test(path));
const projectFiles = listProjectFiles();

/** What git would commit; in a copy without git, everything but what is made or fetched. */
function listProjectFiles(): readonly string[] {
  const listed = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  const paths =
    listed.status === 0
      ? listed.stdout.split('\n')
      : readdirSync(projectRoot, { recursive: true, encoding: 'utf8' }).filter(
          (path) => !/^(node_modules|out|release|\.git)(\/|$)/.test(path),
        );
  return paths.filter(
    (path) => path !== '' && statSync(inProject(path), { throwIfNoEntry: false })?.isFile(),
  );
}

function layerOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}

function expectNone(broken: readonly string[], rule: string): void {
  expect(broken, `${rule}\n${broken.map((line) => `  ${line}`).join('\n')}\n`).toEqual([]);
}

describe('the reading of modules', () => {
  it('finds the sources and their imports', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(100);
    expect(projectFiles.length).toBeGreaterThan(100);
  });
});

describe('layers', () => {
  it('names only layers of the table in the table', () => {
    const named = Object.values(LAYERS).flatMap(({ uses }) => uses);
    expectNone(
      named.filter((layer) => !(layer in LAYERS)),
      'A layer that another may use is itself in build/layers.ts.',
    );
  });

  it('lists every folder in the table, and nothing else', () => {
    const found = new Set(modules.map(({ path }) => layerOf(path)));
    expectNone(
      Object.keys(LAYERS).filter((layer) => !found.has(layer)),
      'A layer without a file is a plan, and the table says what there is.',
    );
    expectNone(
      [...found].filter((layer) => !(layer in LAYERS || TESTING_FOLDERS.includes(layer))),
      'A folder is a layer, and a layer says in build/layers.ts what it is and what it may use.',
    );
  });

  it('imports only the layers the table allows, types included', () => {
    const broken = sources.flatMap(({ path, imports }) => {
      const from = layerOf(path);
      const allowed = new Set([from, ...(LAYERS[from]?.uses ?? [])]);
      return imports
        .map(({ specifier }) => resolveImport(path, specifier))
        .filter((target) => target !== undefined)
        .filter((target) => !allowed.has(layerOf(target)))
        .map((target) => `${path} imports ${target}`);
    });
    expectNone(
      broken,
      'Dependencies point one way (build/layers.ts). Move the code to the layer that owns it, or pass what it needs in.',
    );
  });

  it('imports only the packages the table allows', () => {
    const broken = sources.flatMap(({ path, imports }) => {
      const allowed = LAYERS[layerOf(path)]?.packages ?? [];
      return imports
        .map(({ specifier }) => packageOf(specifier))
        .filter((name) => name !== undefined)
        .filter((name) => !allowed.includes(name))
        .map((name) => `${path} imports ${name}`);
    });
    expectNone(
      broken,
      'A package is known to few folders, so that replacing it touches few files (build/layers.ts).',
    );
  });

  it('allows no package that a layer does without', () => {
    const unused = Object.entries(LAYERS).flatMap(([layer, { packages }]) => {
      const imports = sources.filter(({ path }) => layerOf(path) === layer);
      const used = new Set(
        imports.flatMap((module) => module.imports.map(({ specifier }) => packageOf(specifier))),
      );
      return packages.filter((name) => !used.has(name)).map((name) => `${layer} allows ${name}`);
    });
    expectNone(unused, 'What is allowed and not used is allowed to whoever comes next.');
  });

  it('allows no layer that a layer does without', () => {
    const unused = Object.entries(LAYERS).flatMap(([layer, { uses }]) => {
      const used = new Set(
        sources
          .filter(({ path }) => layerOf(path) === layer)
          .flatMap(({ path, imports }) =>
            imports
              .map(({ specifier }) => resolveImport(path, specifier))
              .filter((target) => target !== undefined)
              .map(layerOf),
          ),
      );
      return uses.filter((name) => !used.has(name)).map((name) => `${layer} allows ${name}`);
    });
    expectNone(unused, 'What is allowed and not used is allowed to whoever comes next.');
  });

  it('keeps test support out of the app', () => {
    const broken = sources.flatMap(({ path, imports }) =>
      imports
        .map(({ specifier }) => resolveImport(path, specifier))
        .filter((target) => target !== undefined && TEST_FILE.test(target))
        .map((target) => `${path} imports ${target}`),
    );
    expectNone(broken, 'What only tests use is not shipped.');
  });

  it('resolves every relative import to a file, with its extension', () => {
    const broken = modules.flatMap(({ path, imports }) =>
      imports
        .map(({ specifier }) => resolveImport(path, specifier))
        .filter((target) => target !== undefined && !existsSync(inProject(target)))
        .map((target) => `${path} imports ${target}`),
    );
    expectNone(broken, 'Imports name the file, so that every tool finds the same one.');
  });

  it('has no import cycle, types included', () => {
    expectNone(
      findCycles(),
      'Modules in a cycle cannot be read, tested or moved one at a time. Split off what both need.',
    );
  });

  it.each([
    ['ipcMain', 'checks the sender and the payload of every request'],
    ['ipcRenderer', 'is all of the main process that a page can reach'],
  ])('imports %s in one file', (name, why) => {
    const users = sources
      .filter(({ imports }) => imports.some(({ names }) => names.includes(name)))
      .map(({ path }) => path);
    expect(users, `${name} is imported once: that one file ${why}.`).toHaveLength(1);
  });
});

describe('the first picture', () => {
  it('waits for no component', () => {
    const before = listRunBefore('renderer/app/main.ts');
    expect(before).toContain('renderer/canvas/painting/painted-map.ts');
    const broken = sources
      .filter(({ path }) => before.has(path))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ specifier, runsBefore }) => runsBefore && !specifier.endsWith('.css'))
          .map(({ specifier }) => packageOf(specifier))
          .filter((name) => name !== undefined && /react|base-ui/.test(name))
          .map((name) => `${path} imports ${name}`),
      );
    expectNone(
      broken,
      'A window shows its map before React has been compiled: import what needs it from mount-app.tsx.',
    );
  });
});

describe('files', () => {
  it('stay readable in one sitting', () => {
    const broken = modules
      .filter(({ path }) => !GENERATED.test(path))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
      .filter(({ lines }) => lines > MAX_LINES)
      .map(({ path, lines }) => `${path} has ${lines} lines`);
    expectNone(broken, `No file has more than ${MAX_LINES} lines. Split it by concept.`);
  });

  it('are named after a concept', () => {
    const paths = projectFiles.filter((path) => /\.(ts|tsx|mjs|cjs|css)$/.test(path));
    expectNone(
      paths.filter((path) => FORBIDDEN_NAMES.test(path)),
      'A file called utils, helpers, common, types, misc or index says nothing of what is in it.',
    );
  });

  it('stand at the top level only where tools and readers expect them', () => {
    const allowed = [
      'package.json package-lock.json tsconfig.json',
      'electron renderer shared build e2e',
      'README.md ARCHITECTURE.md CONTRIBUTING.md CHANGELOG.md SECURITY.md LICENSE',
    ].flatMap((line) => line.split(' '));
    const top = new Set(projectFiles.map((path) => path.split('/')[0] ?? ''));
    expectNone(
      [...top].filter((name) => !(name.startsWith('.') || allowed.includes(name))),
      'The top level is the first page a reader sees.',
    );
  });

  it('style nothing for standing beside anything at all', () => {
    const broken = projectFiles
      .filter((path) => path.endsWith('.css'))
      .filter((path) => /[+~]\s*\*/.test(readFileSync(inProject(path), 'utf8')));
    expectNone(
      broken,
      'Where `+ *` is looked for, a card that comes has all of the page styled anew.',
    );
  });

  it('name no package registry', () => {
    const hosts = ['registry.npmjs', 'registry.yarnpkg', 'npm.pkg.github', 'npmmirror'].map(
      (host) => `${host}.`,
    );
    const broken = projectFiles
      .filter((path) => path !== 'build/architecture.test.ts')
      .filter((path) => {
        const text = readFileSync(inProject(path), 'latin1');
        return hosts.some((host) => text.includes(host));
      });
    expectNone(broken, 'Packages come from whichever registry npm is set up with.');
  });
});

describe('dependencies', () => {
  it('are named in ARCHITECTURE.md, each with its reason', () => {
    const text = readFileSync(inProject('ARCHITECTURE.md'), 'utf8');
    const [, table = ''] = /## Dependencies\n(.*?)\n## /s.exec(text) ?? [];
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(inProject('package.json'), 'utf8'),
    );
    const named = new Set(table.split(/[\s,|]+/));
    expectNone(
      Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !named.has(name)),
      'Every package that is taken in is one more to trust, to update and to understand.',
    );
  });
});

describe('shared', () => {
  it('documents every export', () => {
    const broken = sources
      .filter(({ path }) => path.startsWith('shared/'))
      .flatMap(({ path, exports }) =>
        exports
          .filter(({ hasDocComment }) => !hasDocComment)
          .map(({ name }) => `${path} exports ${name}`),
      );
    expectNone(
      broken,
      'An export in shared/ says what it promises: shapes, units, defaults, what it does on bad input.',
    );
  });
});

/** The modules that run when one does, itself among them. */
function listRunBefore(path: string, found = new Set<string>()): ReadonlySet<string> {
  found.add(path);
  const { imports = [] } = sources.find((module) => module.path === path) ?? {};
  for (const { specifier, runsBefore } of imports) {
    const target = resolveImport(path, specifier);
    if (runsBefore && target !== undefined && !found.has(target)) listRunBefore(target, found);
  }
  return found;
}

/** Each cycle once, as a chain of paths; the walk colours modules white, grey and black. */
function findCycles(): string[] {
  const targets = new Map(
    sources.map(({ path, imports }) => [
      path,
      imports
        .map(({ specifier }) => resolveImport(path, specifier))
        .filter((target) => target !== undefined),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, chain: readonly string[]): void => {
    if (chain.includes(path)) {
      cycles.push([...chain.slice(chain.indexOf(path)), path].join(' -> '));
      return;
    }
    if (done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...chain, path]);
    done.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  return cycles;
}
