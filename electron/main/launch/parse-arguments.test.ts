import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArguments } from './parse-arguments.ts';

const FOLDER = resolve('/home/ada/maps');

describe('the command line', () => {
  it('opens nothing when no file is named', () => {
    expect(parseArguments([], FOLDER)).toEqual({ kind: 'open', files: [], isOnSample: false });
  });

  it('begins on the bundled map when told so', () => {
    expect(parseArguments(['--sample'], FOLDER)).toEqual({
      kind: 'open',
      files: [],
      isOnSample: true,
    });
  });

  it('opens files, relative ones from the folder it was typed in', () => {
    expect(parseArguments(['a.argmap', '/tmp/B.ARGMAP', 'sub dir/c.argmap'], FOLDER)).toEqual({
      kind: 'open',
      files: [
        resolve(FOLDER, 'a.argmap'),
        resolve('/tmp/B.ARGMAP'),
        resolve(FOLDER, 'sub dir/c.argmap'),
      ],
      isOnSample: false,
    });
  });

  it('understands the addresses that file managers pass', () => {
    const path = resolve('/tmp/my map é.argmap');
    expect(parseArguments([pathToFileURL(path).href], FOLDER)).toEqual({
      kind: 'open',
      files: [path],
      isOnSample: false,
    });
    expect(parseArguments(['file://elsewhere%2/x.argmap'], FOLDER)).toEqual({
      kind: 'open',
      files: [],
      isOnSample: false,
    });
  });

  it('lets the runtime have its own arguments', () => {
    const mixed = ['-r', '/x/loader.js', '--no-sandbox', '--inspect=0', '.', 'a.argmap'];
    expect(parseArguments(mixed, FOLDER)).toEqual({
      kind: 'open',
      files: [resolve(FOLDER, 'a.argmap')],
      isOnSample: false,
    });
  });

  it('takes a file whose name begins with a dash after two dashes', () => {
    expect(parseArguments(['--', '-a.argmap', '--export.argmap'], FOLDER)).toEqual({
      kind: 'open',
      files: [resolve(FOLDER, '-a.argmap'), resolve(FOLDER, '--export.argmap')],
      isOnSample: false,
    });
  });

  it('exports the sample, light and at 2x, when only a picture is named', () => {
    expect(parseArguments(['--export=out/map.png'], FOLDER)).toEqual({
      kind: 'export',
      order: {
        path: resolve(FOLDER, 'out/map.png'),
        format: 'png',
        scale: 2,
        theme: 'light',
        file: undefined,
      },
    });
  });

  it('exports a file as told', () => {
    expect(
      parseArguments(
        ['a.argmap', '--export=a=b.PNG', '--export-scale=4', '--export-theme=dark'],
        FOLDER,
      ),
    ).toEqual({
      kind: 'export',
      order: {
        path: resolve(FOLDER, 'a=b.PNG'),
        format: 'png',
        scale: 4,
        theme: 'dark',
        file: resolve(FOLDER, 'a.argmap'),
      },
    });
  });

  it('draws an SVG at its own size', () => {
    const launch = parseArguments(['--export=a.svg', '--export-scale=3'], FOLDER);
    expect(launch.kind === 'export' && launch.order.scale).toBe(1);
  });

  it.each([
    [['--export=a.jpg'], 'pictureFormat'],
    [['--export'], 'pictureFormat'],
    [['--export-scale=2'], 'pictureFormat'],
    [['--export=a.png', '--export-scale=0'], 'pictureScale'],
    [['--export=a.png', '--export-scale=5'], 'pictureScale'],
    [['--export=a.png', '--export-scale='], 'pictureScale'],
    [['--export=a.png', '--export-scale=two'], 'pictureScale'],
    [['--export=a.png', '--export-theme=blue'], 'pictureTheme'],
    [['--export=a.png', '--export-size=2'], 'unknownOption'],
    [['--exports=a.png'], 'unknownOption'],
    [['--export=a.png', 'a.argmap', 'b.argmap'], 'severalFiles'],
  ])('refuses %j', (given, reason) => {
    expect(parseArguments(given, FOLDER)).toMatchObject({ kind: 'refused', reason });
  });

  it('makes something of any list of words', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '--',
        '--export',
        '--export=x.png',
        '-',
        'file:',
        'file:///%.argmap',
        '.argmap',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (given) =>
        ['open', 'export', 'refused'].includes(parseArguments(given, FOLDER).kind),
      ),
      { seed: 20261123, numRuns: 1000 },
    );
  });
});
