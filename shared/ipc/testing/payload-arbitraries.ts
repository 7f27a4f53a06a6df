import fc from 'fast-check';
import type { RequestChannel } from '../channels.ts';
import type { Payload } from '../contract.ts';
import { TEXT_SIZES, VERSION_LIMITS_MEGABYTES } from '../shell-payloads.ts';

const name = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => !text.includes('\0'));
const title = fc.string({ maxLength: 60 });
const commands = fc.array(name, { maxLength: 8 });
const bytes = fc.uint8Array({ maxLength: 64 });
const startingPoint = fc.oneof(
  fc.constant({ kind: 'empty' as const }),
  fc.record({ kind: fc.constantFrom('sample' as const, 'template' as const), id: name }),
);

/** For each request, payloads a well-behaved window sends. */
export const PAYLOAD_ARBITRARIES: {
  readonly [Channel in RequestChannel]: fc.Arbitrary<Payload<Channel>>;
} = {
  'document:read': fc.constant(undefined),
  'document:peek': fc.constant(undefined),
  'document:adopt': fc.record({ fingerprint: name }),
  'document:save': fc.record({
    text: fc.string(),
    as: fc.constantFrom('same', 'other'),
    suggestedName: title,
  }),
  'document:set-status': fc.record({ edited: fc.boolean(), title }),
  'document:open': fc.constant(undefined),
  'document:open-dropped': fc.record({ path: name }),
  'document:new': startingPoint,
  'recent:list': fc.constant(undefined),
  'recent:open': fc.record({ path: name }),
  'versions:list': fc.constant(undefined),
  'versions:read': fc.record({ id: fc.constant('0a'.repeat(32)) }),
  'journal:append': fc.record({
    kind: fc.constantFrom('whole', 'change'),
    text: fc.string({ minLength: 1 }),
  }),
  'journal:clear': fc.constant(undefined),
  'recovery:offer': fc.constant(undefined),
  'recovery:choose': fc.record({ choice: fc.constantFrom('recover', 'open-saved', 'discard') }),
  'picture:begin': fc.record({
    format: fc.constantFrom('svg', 'png', 'pdf', 'webp', 'jpeg'),
    suggestedName: title,
  }),
  'picture:append': fc.record({ ticket: name, bytes }),
  'picture:finish': fc.record({ ticket: name }),
  'picture:drop': fc.record({ ticket: name, reason: title }),
  'table:save': fc.record({ text: fc.string(), suggestedName: title }),
  'clipboard:write-picture': fc.record({ bytes }),
  'print:sheets': fc.record({
    title,
    size: fc.record({
      width: fc.integer({ min: 72, max: 3000 }),
      height: fc.integer({ min: 72, max: 3000 }),
    }),
    sheets: fc.array(
      fc.string().map((text) => `<svg ${text}`),
      { minLength: 1, maxLength: 4 },
    ),
  }),
  'clipboard:write': fc.record({
    text: fc.string(),
    map: fc.string(),
    attacking: fc.array(name, { maxLength: 4 }),
  }),
  'clipboard:write-text': fc.record({ text: fc.string() }),
  'clipboard:read': fc.constant(undefined),
  'menu:set-state': fc.record(
    { enabled: commands, checked: commands, undoLabel: title, redoLabel: title },
    { requiredKeys: ['enabled', 'checked'] },
  ),
  'window:close': fc.record({ edited: fc.boolean() }),
  'window:stay': fc.constant(undefined),
  'settings:read': fc.constant(undefined),
  'settings:write': fc.record(
    {
      theme: fc.constantFrom('system', 'light', 'dark', 'contrast'),
      language: fc.constantFrom('system', 'en', 'ja'),
      textSize: fc.constantFrom(...TEXT_SIZES),
      versionsMegabytes: fc.constantFrom(...VERSION_LIMITS_MEGABYTES),
      inspector: fc.boolean(),
      minimap: fc.boolean(),
      outline: fc.boolean(),
      firstSteps: fc.boolean(),
      hints: fc.boolean(),
      neighbours: fc.boolean(),
      hintsDone: fc.array(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 4 }),
      review: fc.boolean(),
      evaluation: fc.boolean(),
      outcomes: fc.constantFrom('with-evaluation', 'always', 'never'),
    },
    { requiredKeys: [] },
  ),
  'link:open': fc.record({ address: name }),
  'log:report': fc.record({ level: fc.constantFrom('error', 'warn', 'info'), message: title }),
};
