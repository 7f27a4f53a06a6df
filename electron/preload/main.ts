import * as electron from 'electron';
import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../../shared/ipc/bridge.ts';
import {
  EVENT_CHANNELS,
  REQUEST_CHANNELS,
  type RequestChannel,
} from '../../shared/ipc/channels.ts';

type Method = (argument: unknown) => unknown;

interface FilePaths {
  readonly getPathForFile: (file: File) => string;
}

// Electron before 32 has no `webUtils` and puts the path on the file itself.
function findPath(file: File): string {
  const paths: FilePaths | undefined = Reflect.get(electron, 'webUtils');
  return paths === undefined ? String(Reflect.get(file, 'path')) : paths.getPathForFile(file);
}

// What every page asks first, asked while its script is still being read and compiled.
const asked = new Map<string, Promise<unknown>>(
  (['settings:read', 'document:read'] satisfies RequestChannel[]).map((channel) => [
    channel,
    ipcRenderer.invoke(channel),
  ]),
);
// The page hears of a failure when it asks.
for (const answer of asked.values()) answer.catch(() => undefined);

function createRequest(channel: string): Method {
  return (payload) => {
    const answer = asked.get(channel) ?? ipcRenderer.invoke(channel, payload);
    asked.delete(channel);
    return answer;
  };
}

function createSubscription(channel: string): Method {
  return (listener) => {
    if (typeof listener !== 'function') {
      throw new TypeError('A listener is a function.');
    }
    // The page gets the payload alone: the event would hand it the sender.
    const relay = (_event: unknown, payload: unknown) => listener(payload);
    ipcRenderer.on(channel, relay);
    return () => {
      ipcRenderer.off(channel, relay);
    };
  };
}

const methods: [string, Method][] = [
  ...REQUEST_CHANNELS.map((channel): [string, Method] => [channel, createRequest(channel)]),
  ...EVENT_CHANNELS.map((channel): [string, Method] => [
    `on:${channel}`,
    createSubscription(channel),
  ]),
];

const bridge = {
  ...Object.fromEntries(methods),
  'document:open-dropped': async (file: File) =>
    ipcRenderer.invoke('document:open-dropped', { path: findPath(file) }),
  // Built from the contract's own lists, which is exactly what `Bridge` describes.
} as Bridge<File>;

contextBridge.exposeInMainWorld('contention', bridge);
