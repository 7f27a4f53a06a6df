import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../run.ts';

export interface CommandLine {
  readonly folder: string;
  readonly write: (name: string, content: string | Uint8Array) => void;
  readonly read: (name: string) => string;
  /** Gives the next runs something to read that is no file. */
  readonly handOver: (content: string | Uint8Array) => void;
  /** What the last run wrote out as bytes. */
  readonly takeOut: () => Buffer;
  /** Runs the command line in the folder. */
  readonly run: (...args: readonly string[]) => Promise<Answer>;
}

export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** A command line in an empty folder of its own, which goes when the test is over. */
export function createCommandLine(): CommandLine {
  const folder = mkdtempSync(join(tmpdir(), 'contention-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  let given = Buffer.alloc(0);
  let parts: Uint8Array[] = [];
  return {
    folder,
    handOver: (content) => {
      given = Buffer.from(content);
    },
    takeOut: () => Buffer.concat(parts),
    write: (name, content) => writeFileSync(join(folder, name), content),
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    run: async (...args) => {
      let out = '';
      let error = '';
      parts = [];
      const code = await run(args, {
        folder,
        writeOut: (text) => {
          out += text;
        },
        writeError: (text) => {
          error += text;
        },
        writeBytes: async (bytes) => void parts.push(bytes),
        readIn: async () => given,
      });
      return { code, out, error };
    },
  };
}

/** A sound map without places, as a person might write it. */
export const SOUND_MAP = `{
  "format": "argmap", "version": 1, "id": "m", "title": "Homework",
  "statements": [
    { "id": "s1", "kind": "motion", "text": "Schools should stop giving homework." },
    { "id": "s2", "kind": "claim", "text": "Children need <time> of their own & rest." },
    { "id": "s3", "kind": "claim", "text": "宿題は練習になる。" }
  ],
  "arguments": [
    { "id": "a1", "relation": "supports", "premises": ["s2"], "target": "s1" },
    { "id": "a2", "relation": "attacks", "premises": ["s3"], "target": "s1" }
  ]
}
`;

/** The same map with three faults. */
export const DAMAGED_MAP = SOUND_MAP.replace('"motion"', '"moton"')
  .replace('["s3"]', '["s9"]')
  .replace('"id": "s2"', '"id": "s1"')
  .replace('["s2"]', '["s1"]')
  .replace('"target": "s1" },', '"target": "s3" },');
