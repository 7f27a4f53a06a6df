/** What one folder is for, and what it may use. */
export interface Layer {
  readonly is: string;
  /** Other layers; the folder itself is always allowed. */
  readonly uses: readonly string[];
  /** Packages, by name; `node:` stands for all of Node's own modules. */
  readonly packages: readonly string[];
}

/**
 * The one table of who may import whom. Type imports obey it too: a type is knowledge of the other
 * side as much as a function is.
 */
export const LAYERS: Readonly<Record<string, Layer>> = {
  'shared/base': {
    is: 'values every layer needs, knowing nothing of arguments',
    uses: [],
    packages: [],
  },
  'shared/messages': {
    is: 'the words people read, by key',
    uses: [],
    packages: ['i18next'],
  },
  'shared/model': {
    is: 'statements and arguments, their invariants, edits and questions',
    uses: ['shared/base'],
    packages: [],
  },
  'shared/history': {
    is: 'changes as values: apply, reverse, squash, undo',
    uses: ['shared/base', 'shared/model'],
    packages: [],
  },
  'shared/comparison': {
    is: 'what differs between maps, and the merge of two that grew apart',
    uses: ['shared/base', 'shared/messages', 'shared/model'],
    packages: [],
  },
  'shared/format': {
    is: 'the file: parse, write, migrate',
    uses: ['shared/base', 'shared/messages', 'shared/model'],
    packages: [],
  },
  'shared/journal': {
    is: 'what was edited since the last save, record by record, and how to bring it back',
    uses: ['shared/base', 'shared/model', 'shared/format'],
    packages: [],
  },
  'shared/layout': {
    is: 'text measured from font metrics, boxes, automatic placement',
    uses: ['shared/base', 'shared/model'],
    packages: [],
  },
  'shared/drawing': {
    is: 'a map to a scene, a scene to SVG',
    uses: ['shared/base', 'shared/model', 'shared/layout'],
    packages: [],
  },
  'shared/pictures': {
    is: 'what a picture is to show, its furniture, its files, and the map back out of them',
    uses: [
      'shared/base',
      'shared/messages',
      'shared/model',
      'shared/format',
      'shared/layout',
      'shared/drawing',
    ],
    packages: ['bidi-js', 'fontkit'],
  },
  'shared/reasoning': {
    is: 'evaluation and review of a map',
    uses: ['shared/base', 'shared/model'],
    packages: ['stemmer'],
  },
  'shared/interchange': {
    is: 'foreign formats, both ways',
    uses: ['shared/base', 'shared/model'],
    packages: [],
  },
  'shared/samples': {
    is: 'the maps that ship with the app',
    uses: ['shared/messages'],
    packages: [],
  },
  'shared/commands': {
    is: 'every command once: id, label, shortcut, when it can run',
    uses: [],
    packages: [],
  },
  'shared/ipc': {
    is: 'what a window may ask of the main process',
    uses: ['shared/commands'],
    packages: ['valibot'],
  },
  'electron/files': {
    is: 'reading and replacing files whatever goes wrong, on plain Node',
    uses: ['shared/base', 'shared/ipc', 'shared/journal'],
    packages: ['node:'],
  },
  'electron/main': {
    is: 'windows, menus, sessions, dialogs',
    uses: [
      'electron/files',
      'shared/base',
      'shared/messages',
      'shared/comparison',
      'shared/format',
      'shared/journal',
      'shared/drawing',
      'shared/pictures',
      'shared/samples',
      'shared/commands',
      'shared/ipc',
    ],
    packages: ['node:', 'electron', 'electron-log', 'valibot'],
  },
  'electron/preload': {
    is: 'the bridge, derived from the contract',
    uses: ['shared/ipc'],
    packages: ['electron'],
  },
  'electron/cli': {
    is: 'the command line on plain Node',
    uses: [
      'electron/files',
      'shared/base',
      'shared/messages',
      'shared/model',
      'shared/comparison',
      'shared/format',
      'shared/layout',
      'shared/drawing',
      'shared/pictures',
      'shared/reasoning',
      'shared/interchange',
      'shared/samples',
    ],
    packages: ['node:', '@napi-rs/canvas'],
  },
  'renderer/ui': {
    is: 'components and tokens that know nothing of arguments',
    uses: [],
    packages: ['react', '@base-ui/react', 'lucide-react'],
  },
  'renderer/bridge': {
    is: 'the typed client of the main process, and its stand-in for tests',
    uses: ['shared/ipc'],
    packages: [],
  },
  'renderer/background': {
    is: 'work beside the window: its tasks, and the threads that do them',
    uses: [
      'shared/base',
      'shared/messages',
      'shared/model',
      'shared/layout',
      'shared/drawing',
      'shared/pictures',
      'shared/reasoning',
    ],
    packages: [],
  },
  'renderer/state': {
    is: 'stores: the document with its history, the session, settings',
    uses: [
      'renderer/background',
      'renderer/bridge',
      'shared/base',
      'shared/messages',
      'shared/model',
      'shared/history',
      'shared/comparison',
      'shared/format',
      'shared/layout',
      'shared/drawing',
      'shared/pictures',
      'shared/reasoning',
      'shared/interchange',
      'shared/commands',
      'shared/ipc',
    ],
    packages: ['react', 'zustand'],
  },
  'renderer/commands': {
    is: 'what each command does in a window',
    uses: [
      'renderer/background',
      'renderer/state',
      'shared/base',
      'shared/messages',
      'shared/model',
      'shared/history',
      'shared/format',
      'shared/layout',
      'shared/interchange',
      'shared/commands',
      'shared/ipc',
    ],
    packages: ['react'],
  },
  'renderer/canvas': {
    is: 'the map as React Flow shows it; the only folder that knows React Flow',
    uses: [
      'renderer/state',
      'renderer/commands',
      'renderer/ui',
      'shared/base',
      'shared/messages',
      'shared/model',
      'shared/comparison',
      'shared/layout',
      'shared/drawing',
      'shared/reasoning',
      'shared/commands',
    ],
    packages: ['react', '@xyflow/react', '@base-ui/react'],
  },
  'renderer/panels': {
    is: 'what stands beside the canvas',
    uses: [
      'renderer/state',
      'renderer/commands',
      'renderer/ui',
      'shared/base',
      'shared/messages',
      'shared/model',
      'shared/comparison',
      'shared/format',
      'shared/layout',
      'shared/drawing',
      'shared/pictures',
      'shared/reasoning',
      'shared/commands',
      'shared/ipc',
    ],
    packages: ['react', '@base-ui/react', 'lucide-react'],
  },
  'renderer/app': {
    is: 'composition: creates the stores, binds the bridge, mounts the window',
    uses: [
      'renderer/background',
      'renderer/bridge',
      'renderer/state',
      'renderer/commands',
      'renderer/canvas',
      'renderer/panels',
      'renderer/ui',
      'shared/messages',
      'shared/model',
      'shared/history',
      'shared/comparison',
      'shared/format',
      'shared/journal',
      'shared/drawing',
      'shared/commands',
      'shared/ipc',
    ],
    packages: ['react', 'react-dom'],
  },
};

/** Test support: it may use what its neighbours may, and everything beside it. */
export const TESTING_FOLDERS: readonly string[] = ['renderer/testing'];
