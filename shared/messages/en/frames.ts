/** Frames around statements and notes. */
export const FRAME_MESSAGES = {
  frame: {
    frame: 'Frame',
    frames: 'In the frame',
    title: 'Title of the frame',
    all: 'Frames',
    untitled: 'Untitled frame',
    hint: 'Click to select what it holds, drag to move it, double-click to rename',
    label: 'Frame: {{title}}, holds {{count}}',
    noHue: 'No colour',
    hue: 'Change Colour of Frame',
  },
} as const;
