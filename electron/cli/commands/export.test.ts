import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../shared/base/random.ts';
import { PALETTES } from '../../../shared/drawing/palette.ts';
import { PICTURE_THEMES } from '../../../shared/drawing/print-palettes.ts';
import { writeMap } from '../../../shared/format/write.ts';
import { en } from '../../../shared/messages/en.ts';
import { ja } from '../../../shared/messages/ja.ts';
import { createRandomMap } from '../../../shared/model/random-map.ts';
import { createCommandLine, DAMAGED_MAP, SOUND_MAP } from '../testing/command-line.ts';

function createDrawn() {
  const line = createCommandLine();
  line.write('a.argmap', SOUND_MAP);
  return line;
}

function readPngSize(path: string): readonly [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function readSvgSize(svg: string): readonly [number, number] {
  const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return [Number(width), Number(height)];
}

describe('contention export', () => {
  it('draws every statement as text and every leg as a path', async () => {
    const line = createDrawn();
    expect(await line.run('export', 'a.argmap', 'a.svg')).toEqual({ code: 0, out: '', error: '' });
    const svg = line.read('a.svg');
    expect(svg).toContain('<title>Homework</title>');
    expect(svg).toContain('&lt;time&gt;');
    expect(svg).toContain('宿題は練習になる。');
    expect(svg.match(/class="leg"/g)).toHaveLength(2);
    expect(svg.match(/data-statement="s\d"/g)).toHaveLength(3);
    expect(line.read('a.argmap')).toBe(SOUND_MAP);
  });

  it('draws the text of an SVG as outlines, and says where that has no effect', async () => {
    const line = createDrawn();
    const { error } = await line.run('export', 'a.argmap', 'a.svg', '--outlines');
    expect(error).toBe('');
    expect(line.read('a.svg')).not.toMatch(/<text [^>]*fill="#/);
    const idle = await line.run('export', 'a.argmap', 'a.pdf', '--outlines');
    expect(idle).toMatchObject({ code: 0, error: expect.stringContaining('--outlines') });
  });

  it('says what it does not draw whole', async () => {
    const line = createCommandLine();
    line.write('a.argmap', SOUND_MAP.replace('宿題は練習になる。', 'x'.repeat(12_500)));
    const { code, error } = await line.run('export', 'a.argmap', 'a.svg');
    expect(code).toBe(0);
    expect(error).toContain('a.argmap: 1 of its texts have over 10000 characters');
    expect(line.read('a.svg')).toContain('… [+2500]');
  });

  it('lays out cards without a place before it draws them', async () => {
    const line = createDrawn();
    await line.run('export', 'a.argmap', 'a.svg');
    await line.run('layout', 'a.argmap', 'b.argmap');
    await line.run('export', 'b.argmap', 'b.svg');
    expect(line.read('a.svg')).toBe(line.read('b.svg'));
  });

  it('draws a PNG at the scale that is asked for, 2 by default', async () => {
    const line = createDrawn();
    await line.run('export', 'a.argmap', 'a.svg');
    const [width, height] = readSvgSize(line.read('a.svg'));
    expect(width).toBeGreaterThan(400);
    for (const [args, scale] of [
      [[], 2],
      [['--scale', '1'], 1],
      [['--scale=4'], 4],
    ] as const) {
      expect(await line.run('export', 'a.argmap', 'a.PNG', ...args)).toMatchObject({ code: 0 });
      expect(readPngSize(join(line.folder, 'a.PNG'))).toEqual([width * scale, height * scale]);
    }
  });

  it('draws in the theme that is asked for', async () => {
    const line = createDrawn();
    await line.run('export', 'a.argmap', 'dark.svg', '--theme', 'dark');
    await line.run('export', 'a.argmap', 'light.svg', '--theme', 'light');
    await line.run('export', 'a.argmap', 'default.svg');
    expect(line.read('dark.svg')).toContain(`fill="${PALETTES.dark.ground}"`);
    expect(line.read('light.svg')).toContain(`fill="${PALETTES.light.ground}"`);
    expect(line.read('default.svg')).toBe(line.read('light.svg'));
  });

  it.each([
    [
      ['a.bmp'],
      'Pictures are written as .svg, .png, .pdf, .webp, .jpeg, and a.bmp is none of these.',
    ],
    [['png'], 'Pictures are written as .svg, .png, .pdf, .webp, .jpeg, and png is none of these.'],
    [['a.png', '--scale', '9'], '--scale is a number from 1 to 8, not 9.'],
    [['a.png', '--scale', '0.5'], '--scale is a number from 1 to 8, not 0.5.'],
    [['a.png', '--scale', 'two'], '--scale is a number from 1 to 8, not two.'],
    [['a.png', '--theme', 'sepia'], `--theme is one of ${PICTURE_THEMES.join(', ')}, not sepia.`],
    [['b.argmap', 'c.argmap'], 'Name a map and a picture, or any number of maps with --as FORMAT.'],
    [['a.svg', '--language', 'fr'], '--language is one of en, ja, not fr.'],
    [
      ['sub/A.argmap', '--as', 'svg', '--into', 'out'],
      'Two pictures would be out/A.svg. Rename a map, or export them into two folders.',
    ],
    [['--as', 'gif'], '--as is one of svg, png, pdf, webp, jpeg, not gif.'],
    [
      ['a.svg', '--lens', 'side=up'],
      '--lens is side=for|against, kind=motion|position|claim|evidence, tag=NAME or position=ID, several with commas, not side=up.',
    ],
  ])('refuses %j', async (args, message) => {
    const line = createDrawn();
    expect(await line.run('export', 'a.argmap', ...args)).toEqual({
      code: 2,
      out: '',
      error: `${message}\n`,
    });
  });

  it.each([
    ['a.svg', './A.svg', '--no-map'],
    ['a.svg', 'FOLDER/a.svg', '--no-map'],
    ['a.svg', '--as', 'svg,png', '--no-map'],
  ])('writes no picture over the map that it is drawn from: %s %s', async (...args) => {
    const line = createDrawn();
    await line.run('export', 'a.argmap', 'a.svg');
    const before = line.read('a.svg');
    const given = args.map((arg) => arg.replace('FOLDER', line.folder));
    expect(await line.run('export', ...given)).toEqual({
      code: 2,
      out: '',
      error: 'a.svg would be written over. Give the picture another name or folder.\n',
    });
    expect(line.read('a.svg')).toBe(before);
  });

  it.each([
    ['a.svg', '--scale', '3'],
    ['a.pdf', '--scale', '3'],
    ['a.png', '--outlines'],
    ['a.png', '--paper', 'a3'],
    ['a.svg', '--tiles'],
    ['a.webp', '--landscape'],
    ['a.jpeg', '--transparent'],
    ['a.webp', '--no-map'],
    ['a.png', '--description', 'Words'],
  ])('says that it does nothing: %s %s', async (picture, option, ...value) => {
    const { code, error } = await createDrawn().run(
      'export',
      'a.argmap',
      picture,
      option,
      ...value,
    );
    expect(code).toBe(0);
    expect(error).toMatch(new RegExp(`^${option} has no effect: .*\\.\n$`));
  });

  it('says nothing of an option that does something for one of the pictures', async () => {
    const all = ['--as', 'svg,png,pdf', '--scale', '2', '--paper', 'a3', '--outlines'];
    const { code, error } = await createDrawn().run('export', 'a.argmap', ...all);
    expect([code, error]).toEqual([0, '']);
  });

  it('refuses a picture that is too large, and says what is possible', async () => {
    const line = createCommandLine();
    const far = SOUND_MAP.replace('"id": "s1",', '"id": "s1", "at": { "x": 0, "y": 0 },')
      .replace('"id": "s2",', '"id": "s2", "at": { "x": 60000, "y": 0 },')
      .replace('"id": "s3",', '"id": "s3", "at": { "x": 0, "y": 900 },');
    line.write('a.argmap', far);
    const { code, error } = await line.run('export', 'a.argmap', 'a.png');
    expect(code).toBe(1);
    const [, scale = ''] = /Try --scale ([\d.]+)\./.exec(error) ?? [];
    expect(Number(scale)).toBeGreaterThan(1);
    expect(Number(scale)).toBeLessThan(2);
    expect(() => line.read('a.png')).toThrow();
  });

  it('draws what is asked for of a map, with what is asked for around it', async () => {
    const line = createDrawn();
    const draw = async (...args: readonly string[]) => {
      expect(await line.run('export', 'a.argmap', 'a.svg', ...args)).toMatchObject({ code: 0 });
      return line.read('a.svg');
    };
    const whole = await draw('--no-map');
    expect(whole).not.toContain('<metadata>');
    expect(await draw('--only', 's2')).not.toContain('data-statement="s1"');
    expect(await draw('--lens', 'side=against')).not.toContain('data-statement="s2"');
    expect(await draw('--no-title', '--transparent')).not.toContain('class="title"');
    expect(await draw('--legend', '--date', '2026-11-27')).toContain('>2026-11-27</text>');
    expect(await draw('--no-map')).toBe(whole);
  });

  it('writes on cards what stands and falls, if asked, and explains it in a legend', async () => {
    const line = createDrawn();
    await line.run('export', 'a.argmap', 'plain.svg', '--legend');
    await line.run('export', 'a.argmap', 'a.svg', '--evaluation', '--legend');
    expect(line.read('plain.svg')).not.toContain('stands');
    expect(line.read('a.svg')).toMatch(/>stands \d+ · /);
    expect(line.read('a.svg')).toContain('>stands<');
    expect(line.read('a.svg').match(/>Strength, 0 to 100</g)).toHaveLength(1);
  });

  it("words what it adds in the map's language, or in the one that is asked for", async () => {
    const line = createDrawn();
    line.write('b.argmap', SOUND_MAP.replace('"title"', '"language": "ja-JP", "title"'));
    const draw = async (name: string, ...args: readonly string[]) => {
      await line.run('export', name, 'a.svg', '--legend', ...args);
      return line.read('a.svg');
    };
    expect(await draw('a.argmap')).toContain(`>${en.drawn.supports}<`);
    expect(await draw('b.argmap')).toContain(`>${ja.drawn.supports}<`);
    expect(await draw('b.argmap')).toContain(`>${ja.role.motion}<`);
    expect(await draw('b.argmap', '--language', 'en')).toContain(`>${en.role.motion}<`);
    expect(await draw('a.argmap', '--language', 'ja')).toContain(`>${ja.side.for}<`);
  });

  it('says which statement is not in the map', async () => {
    const draw = (id: string) => createDrawn().run('export', 'a.argmap', 'a.svg', '--only', id);
    expect(await draw('x')).toMatchObject({ code: 1, error: 'The map has no statement x.\n' });
    const { error } = await draw('s22');
    expect(error).toBe('The map has no statement s22. Did you mean s2?\n');
  });

  it('says which statement is no position, and what fits no statement', async () => {
    const draw = (lens: string) => createDrawn().run('export', 'a.argmap', 'a.svg', '--lens', lens);
    const none = await draw('position=s1');
    expect([none.code, none.error]).toEqual([1, 'The map has no position s1.\n']);
    const empty = await draw('tag=nothing');
    expect([empty.code, empty.error]).toEqual([
      0,
      'a.argmap: nothing in it is what is asked for; the picture shows its title alone.\n',
    ]);
  });

  it('draws the title of a map that has nothing else, and says so', async () => {
    const line = createCommandLine();
    line.write('a.argmap', '{ "format": "argmap", "version": 1, "id": "m", "title": "Homework" }');
    const drawn = await line.run('export', 'a.argmap', 'a.svg');
    expect([drawn.code, drawn.error]).toEqual([
      0,
      'a.argmap: it has no statement and no note; the picture shows its title alone.\n',
    ]);
    expect(line.read('a.svg')).toContain('>Homework</text>');
    const bare = await line.run('export', 'a.argmap', 'b.svg', '--no-title');
    expect(bare.error).toBe('a.argmap: it has no statement and no note; the picture is empty.\n');
  });

  it('draws many maps at once, and goes on after one that cannot be drawn', async () => {
    const line = createDrawn();
    line.write('b.argmap', DAMAGED_MAP);
    line.write('c.argmap', SOUND_MAP);
    const maps = ['a.argmap', 'b.argmap', 'c.argmap'];
    const { code } = await line.run('export', ...maps, '--as', 'svg,png', '--scale', '1');
    expect(code).toBe(1);
    expect(line.read('a.svg')).toBe(line.read('c.svg'));
    expect(line.read('a.png')).toBe(line.read('c.png'));
    expect(() => line.read('b.svg')).toThrow();
  });

  it.each(['svg', 'png', 'pdf'])('writes a %s that gives its map back', async (format) => {
    const line = createDrawn();
    await line.run('layout', 'a.argmap', 'b.argmap');
    await line.run('export', 'b.argmap', `b.${format}`, '--scale', '1');
    const { code, out } = await line.run('check', `b.${format}`);
    expect([code, out]).toEqual([
      0,
      `b.${format}: no problems (3 statements, 2 arguments, 0 sources)\n`,
    ]);
    await line.run('layout', `b.${format}`, 'again.argmap');
    expect(line.read('again.argmap')).toBe(line.read('b.argmap'));
    await line.run('export', 'b.argmap', `bare.${format}`, '--no-map');
    const bare = await line.run('check', `bare.${format}`);
    expect([bare.code, bare.out]).toEqual([1, expect.stringContaining('does not contain a map')]);
  });

  it.each(['svg', 'png', 'pdf', 'webp', 'jpeg'])('writes the same %s twice', async (format) => {
    const line = createDrawn();
    const draw = async (name: string) => {
      await line.run('export', 'a.argmap', `${name}.${format}`, '--legend', '--scale', '1');
      return readFileSync(join(line.folder, `${name}.${format}`));
    };
    const first = await draw('first');
    expect(first.length).toBeGreaterThan(1000);
    expect(Buffer.compare(first, await draw('second'))).toBe(0);
  });

  it('lays a PDF out on a sheet of its own, on one sheet of paper, or on many', async () => {
    const line = createDrawn();
    const draw = async (...args: readonly string[]) => {
      expect(await line.run('export', 'a.argmap', 'a.pdf', ...args)).toMatchObject({ code: 0 });
      return readFileSync(join(line.folder, 'a.pdf'), 'latin1');
    };
    const boxesOf = (pdf: string) => pdf.match(/\/MediaBox \[[^\]]*\]/g) ?? [];
    expect(boxesOf(await draw())).toHaveLength(1);
    expect(boxesOf(await draw('--paper', 'a4'))[0]).toMatch(/841\.89 595\.28|595\.28 841\.89/);
    expect(boxesOf(await draw('--landscape'))).toEqual(['/MediaBox [0 0 841.89 595.28]']);
    const tiled = boxesOf(await draw('--tiles', '--scale', '4'));
    expect(tiled.length).toBeGreaterThan(4);
    const refused = await line.run('export', 'a.argmap', 'a.pdf', '--paper', 'a9');
    expect(refused.error).toBe('--paper is a4, a3, letter, not a9.\n');
  });

  it('embeds of its fonts the characters that are drawn', async () => {
    const line = createDrawn();
    await line.run('export', 'a.argmap', 'a.svg');
    const svg = line.read('a.svg');
    expect(svg.match(/@font-face/g)).toHaveLength(3);
    expect(svg.length).toBeLessThan(60_000);
  });

  it('does not draw a damaged map', async () => {
    const line = createCommandLine();
    line.write('a.argmap', DAMAGED_MAP);
    const { code, error } = await line.run('export', 'a.argmap', 'a.svg');
    expect(code).toBe(1);
    expect(error).toContain('3 problems');
    expect(() => line.read('a.svg')).toThrow();
  });

  it('draws a newer map as far as it is understood, and says so', async () => {
    const line = createCommandLine();
    line.write('a.argmap', SOUND_MAP.replace('"version": 1', '"version": 3'));
    const { code, error } = await line.run('export', 'a.argmap', 'a.svg');
    expect(code).toBe(0);
    expect(error).toContain('version 3');
  });

  it('draws a map whose 200 cards lie on one another', async () => {
    const line = createCommandLine();
    line.write('a.argmap', writeMap(createRandomMap(createRandom(2), { statements: 200 })));
    expect(await line.run('export', 'a.argmap', 'a.svg')).toMatchObject({ code: 0 });
    expect(line.read('a.svg').match(/data-statement=/g)).toHaveLength(200);
  });
});
