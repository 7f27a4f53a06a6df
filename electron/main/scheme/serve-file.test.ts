import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFile } from './serve-file.ts';

let folder = '';
let root = '';

beforeAll(async () => {
  folder = await disk.mkdtemp(join(tmpdir(), 'contention-scheme-'));
  root = join(folder, 'renderer');
  await disk.mkdir(join(root, 'assets'), { recursive: true });
  await disk.writeFile(join(folder, 'secret.js'), 'secret');
  await disk.writeFile(join(root, 'index.html'), '<!doctype html>');
  await disk.writeFile(join(root, 'assets', 'main.js'), 'run()');
  await disk.writeFile(join(root, 'assets', 'notes.txt'), 'not for the window');
});

afterAll(async () => {
  await disk.rm(folder, { recursive: true, force: true });
});

function ask(path: string, method = 'GET'): Promise<Response> {
  return serveFile(root, new Request(`contention://app${path}`, { method }));
}

describe('serveFile', () => {
  it('serves the page with its type and the policy', async () => {
    const response = await ask('/');
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(await response.text()).toBe('<!doctype html>');
  });

  it.each([
    '/missing.js',
    '/assets',
    '/assets/notes.txt',
    '/..%2fsecret.js',
    '/assets/..%2f..%2fsecret.js',
  ])('does not find %s', async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(await response.text()).not.toContain('secret');
  });

  it('answers nothing but GET', async () => {
    expect((await ask('/index.html', 'POST')).status).toBe(404);
  });
});
