import type { EventChannel, RequestChannel } from '../../shared/ipc/channels.ts';
import type { ClipboardContent } from '../../shared/ipc/clipboard-payloads.ts';
import type { Events, Payload } from '../../shared/ipc/contract.ts';
import { DEFAULT_SETTINGS } from '../../shared/ipc/default-settings.ts';
import type { Bridge } from '../bridge/bridge.ts';

/** One thing that was asked of the main process. */
export interface BridgeCall {
  readonly channel: RequestChannel;
  readonly payload: unknown;
}

export interface FakeBridge {
  readonly bridge: Bridge;
  /** Everything asked so far, first to last. */
  readonly calls: readonly BridgeCall[];
  /** What was sent on one channel, first to last. */
  readonly sent: <Channel extends RequestChannel>(channel: Channel) => readonly Payload<Channel>[];
  /** Tells the window what the main process would. */
  readonly emit: <Channel extends EventChannel>(channel: Channel, payload: Events[Channel]) => void;
}

type Requests = Pick<Bridge, RequestChannel>;
type Subscriptions = Pick<Bridge, `on:${EventChannel}`>;

/**
 * A main process in memory: it has a new, empty document, saves everything under the suggested
 * name, keeps settings, and remembers what it was asked. `answers` replaces what a test needs else.
 */
export function createFakeBridge(answers: Partial<Requests> = {}): FakeBridge {
  const calls: BridgeCall[] = [];
  const { subscriptions, emit } = createEvents();
  const requests = { ...createAnswers(), ...answers };
  const bridge: Bridge = { ...recordCalls(requests, calls), ...subscriptions };
  return {
    bridge,
    calls,
    sent: (channel) =>
      // The bridge's types let nothing else through on this channel.
      calls.filter((call) => call.channel === channel).map((call) => call.payload as never),
    emit,
  };
}

function createAnswers(): Requests {
  let settings = DEFAULT_SETTINGS;
  let copied: ClipboardContent = { kind: 'text', text: '' };
  const done = () => Promise.resolve();
  return {
    'document:read': () =>
      Promise.resolve({
        kind: 'opened',
        bytes: new Uint8Array(),
        name: '',
        place: '',
        origin: { kind: 'empty' },
        writable: true,
      }),
    'document:peek': () => Promise.reject(new Error('There is no file')),
    'document:adopt': done,
    'document:save': ({ suggestedName }) =>
      Promise.resolve({ kind: 'saved', name: `${suggestedName}.argmap`, place: '' }),
    'document:set-status': done,
    'document:open': done,
    'document:open-dropped': done,
    'document:new': done,
    'recent:list': () => Promise.resolve([]),
    'recent:open': done,
    'versions:list': () => Promise.resolve([]),
    'versions:read': () => Promise.resolve(null),
    'journal:append': () => Promise.resolve({ kind: 'kept' }),
    'journal:clear': done,
    'recovery:choose': () => Promise.resolve(true),
    'recovery:offer': done,
    'picture:begin': ({ suggestedName }) =>
      Promise.resolve({ kind: 'begun', ticket: suggestedName }),
    'picture:append': () => Promise.resolve({ kind: 'appended' }),
    'picture:finish': ({ ticket }) => Promise.resolve({ kind: 'saved', name: ticket, place: '' }),
    'picture:drop': done,
    'table:save': ({ suggestedName }) =>
      Promise.resolve({ kind: 'saved', name: suggestedName, place: '' }),
    'print:sheets': () => Promise.resolve({ kind: 'printed' }),
    'clipboard:write': (order) => {
      copied = { kind: 'map', map: order.map, attacking: order.attacking };
      return Promise.resolve();
    },
    'clipboard:write-picture': async () => {},
    'clipboard:write-text': ({ text }) => {
      copied = { kind: 'text', text };
      return Promise.resolve();
    },
    'clipboard:read': () => Promise.resolve(copied),
    'menu:set-state': done,
    'window:close': done,
    'window:stay': done,
    'settings:read': () => Promise.resolve(settings),
    'settings:write': (change) => {
      settings = { ...settings, ...change };
      return Promise.resolve(settings);
    },
    'link:open': () => Promise.resolve({ kind: 'opened' }),
    'log:report': done,
  };
}

function recordCalls(requests: Requests, calls: BridgeCall[]): Requests {
  const entries = Object.entries(requests).map(([channel, answer]) => {
    const recorded = (...given: readonly unknown[]) => {
      calls.push({ channel: channel as RequestChannel, payload: given[0] });
      return (answer as (...given: readonly unknown[]) => unknown)(...given);
    };
    return [channel, recorded];
  });
  // The same methods under the same names.
  return Object.fromEntries(entries) as Requests;
}

function createEvents(): Pick<FakeBridge, 'emit'> & { readonly subscriptions: Subscriptions } {
  const listeners = new Map<string, Set<(payload: never) => void>>();
  const listen =
    <Channel extends EventChannel>(channel: Channel) =>
    (listener: (payload: Events[Channel]) => void) => {
      const all = listeners.get(channel) ?? new Set();
      listeners.set(channel, all.add(listener));
      return () => void all.delete(listener);
    };
  return {
    subscriptions: {
      'on:command:invoked': listen('command:invoked'),
      'on:document:changed-outside': listen('document:changed-outside'),
      'on:document:writable-outside': listen('document:writable-outside'),
      'on:document:replaced': listen('document:replaced'),
      'on:page:restarted': listen('page:restarted'),
      'on:recovery:kept': listen('recovery:kept'),
      'on:picture:requested': listen('picture:requested'),
      'on:settings:changed': listen('settings:changed'),
    },
    emit: (channel, payload) => {
      // Only listeners of this channel are filed under it.
      for (const listener of listeners.get(channel) ?? []) listener(payload as never);
    },
  };
}
