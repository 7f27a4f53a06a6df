/** The name of every request, without what it carries: all that the preload has to know at each start. */
export const REQUEST_CHANNELS = [
  'document:read',
  'document:peek',
  'document:adopt',
  'document:save',
  'document:set-status',
  'document:open',
  'document:open-dropped',
  'document:new',
  'recent:list',
  'recent:open',
  'versions:list',
  'versions:read',
  'journal:append',
  'journal:clear',
  'recovery:choose',
  'recovery:offer',
  'picture:begin',
  'picture:append',
  'picture:finish',
  'picture:drop',
  'clipboard:write-picture',
  'print:sheets',
  'table:save',
  'clipboard:write',
  'clipboard:write-text',
  'clipboard:read',
  'menu:set-state',
  'window:close',
  'window:stay',
  'settings:read',
  'settings:write',
  'link:open',
  'log:report',
] as const;

/** Every event's name. */
export const EVENT_CHANNELS = [
  'command:invoked',
  'document:changed-outside',
  'document:replaced',
  'document:writable-outside',
  'page:restarted',
  'recovery:kept',
  'picture:requested',
  'settings:changed',
] as const;

/** Names a request. */
export type RequestChannel = (typeof REQUEST_CHANNELS)[number];
/** Names an event. */
export type EventChannel = (typeof EVENT_CHANNELS)[number];
