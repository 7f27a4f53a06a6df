/** Dialogs, the menus’ own entries and what the app’s command line says. */
export const SHELL_MESSAGES = {
  app: {
    name: 'Contention',
    about: 'Map the arguments for and against a motion. Works offline.',
    windowTitle: '{{title}} — {{app}}',
    editedWindowTitle: '● {{title}} — {{app}}',
  },
  menuItem: {
    about: 'About {{app}}',
    allToFront: 'Bring All to Front',
    clearRecent: 'Clear List',
    copy: 'Copy',
    cut: 'Cut',
    developerTools: 'Developer Tools',
    fullScreen: 'Full Screen',
    hide: 'Hide {{app}}',
    hideOthers: 'Hide Others',
    minimize: 'Minimize',
    noRecent: 'No Recent Maps',
    paste: 'Paste',
    quit: 'Quit',
    quitApp: 'Quit {{app}}',
    redo: 'Redo {{act}}',
    reload: 'Reload',
    services: 'Services',
    showAll: 'Show All',
    undo: 'Undo {{act}}',
    window: 'Window',
    zoom: 'Zoom',
  },
  fileKind: {
    argmap: 'Argument map',
    png: 'PNG picture',
    svg: 'SVG picture',
    pdf: 'PDF document',
    webp: 'WebP picture',
    jpeg: 'JPEG picture',
    csv: 'CSV table',
    picture: 'Picture with its map',
    outline: 'Outline or Argdown',
  },
  button: {
    cancel: 'Cancel',
    discard: 'Don’t Save',
    discardThem: 'Discard',
    keepThem: 'Keep Them',
    ok: 'OK',
    reload: 'Reload',
    replace: 'Replace',
    save: 'Save',
    wait: 'Wait',
  },
  closing: {
    message: 'Do you want to save the changes to “{{title}}”?',
    detail: 'Your changes will be lost if you don’t save them.',
  },
  replacing: {
    message: '“{{name}}” already exists. Do you want to replace it?',
    detail: 'Its current contents will be lost.',
  },
  openElsewhere: {
    message: '“{{name}}” is open in another window.',
    detail: 'Close that window first, or choose another name.',
  },
  notOpened: {
    message: '“{{name}}” could not be opened.',
    notAMap:
      'Contention opens .argmap files, SVG, PNG and PDF pictures that it exported with their map, and outlines (.md, .txt, .argdown).',
    notText:
      'It is not text in UTF-8 or UTF-16. Save it as UTF-8 in the program it is from, then open it again.',
    longOutline: 'An outline can have up to 2 MB. Split it, or paste the part you need.',
    forgotten: 'It was removed from the list of recent maps.',
  },
  readFailure: {
    missing: '“{{path}}” was not found. It may have been moved, renamed or deleted.',
    'no-permission':
      'You do not have permission to read “{{path}}”. Ask its owner, or change its permissions.',
    'not-a-file': '“{{path}}” is not a file.',
    'too-large': '“{{path}}” is larger than any map can be.',
    other: '“{{path}}” could not be read: {{error}}',
  },
  saveFailure: {
    'disk-full':
      'The disk that holds “{{path}}” is full. Free some space, or save the map somewhere else.',
    'no-permission':
      'You do not have permission to write to “{{path}}”. Change its permissions, or save the map somewhere else.',
    'read-only': '“{{path}}” is on a read-only disk. Save the map somewhere else.',
    'folder-missing': 'The folder of “{{path}}” is missing. Save the map somewhere else.',
    other: '“{{path}}” could not be written: {{error}}',
    readBack: 'what was read back differs from what was written',
  },
  crashed: {
    message: 'This window has stopped working again.',
    detail: 'Reloading brings back the map with all its edits, saved or not.',
  },
  unresponsive: {
    message: 'This window is not responding.',
    detail:
      'It may be busy with a large task. Unsaved edits can be recovered when Contention starts again.',
  },
  failure: {
    message: 'Something went wrong in Contention.',
    detail: 'Save your work. Details are in the log: {{path}}',
  },
  commandLine: {
    unknownOption:
      '“{{text}}” is not a known option. To export: --export=FILE.png or .svg, --export-scale=1 to 4, --export-theme=light or dark.',
    pictureFormat: '--export takes a file ending in .png or .svg, not “{{text}}”.',
    pictureScale: '--export-scale takes a number from 1 to 4, not “{{text}}”.',
    pictureTheme: '--export-theme takes light or dark, not “{{text}}”.',
    severalFiles: 'Only one map at a time can be exported, not {{text}}.',
    exportTooSlow: 'No part of the picture has arrived for {{seconds}} seconds.',
    exportCrashed: 'The window that draws the picture stopped working.',
    exportFailed: 'The picture was not written: {{reason}}',
  },
} as const;
