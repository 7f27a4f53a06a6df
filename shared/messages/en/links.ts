/** Links of sources, which open in the system's browser. */
export const LINK_MESSAGES = {
  link: {
    button: 'Open in the browser…',
    message: 'Open this address on {{host}} in your browser?',
    open: 'Open in Browser',
    refused: 'Only addresses that begin with https:// or http:// can be opened: {{address}}',
  },
} as const;
