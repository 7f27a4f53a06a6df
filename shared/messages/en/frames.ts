/** Frames around statements and notes. */
export const FRAME_MESSAGES = {
  frame: {
    frame: 'Frame',
    frames: 'In the frame',
    title: 'Frame title',
    all: 'Frames',
    untitled: 'Untitled frame',
    hint: 'Click to select its contents, drag to move it, double-click to rename it',
    label: 'Frame: {{title}}, holds {{count}}',
    noHue: 'No colour',
    hue: 'Change Frame Colour',
  },
} as const;
