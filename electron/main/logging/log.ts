import log from 'electron-log/node';

/** What goes into the log file. Nothing of what a document says may be among it. */
export interface Log {
  readonly error: (message: string) => void;
  readonly warn: (message: string) => void;
  readonly info: (message: string) => void;
}

const LARGEST_LOG_BYTES = 1024 * 1024;

/** Opens the log: a file, kept below a megabyte, and nowhere else. */
export function openLog(path: string): Log {
  log.transports.console.level = false;
  log.transports.remote.level = false;
  if (log.transports.ipc) {
    log.transports.ipc.level = false;
  }
  log.transports.file.level = 'info';
  log.transports.file.maxSize = LARGEST_LOG_BYTES;
  log.transports.file.resolvePathFn = () => path;
  return {
    error: (message) => log.error(message),
    warn: (message) => log.warn(message),
    info: (message) => log.info(message),
  };
}
