/** What goes into the log file. It must not contain anything from a document. */
export interface Log {
  readonly error: (message: string) => void;
  readonly warn: (message: string) => void;
  readonly info: (message: string) => void;
}

const LARGEST_LOG_BYTES = 1024 * 1024;

/**
 * Opens the log: a file, kept below a megabyte, and nowhere else. Its library is loaded for the first message, since
 * most starts have none.
 */
export function openLog(path: string): Log {
  let opened: Promise<Log> | null = null;
  const writeAs = (level: keyof Log) => (message: string) => {
    opened ??= openFileLog(path);
    void opened.then((log) => log[level](message));
  };
  return { error: writeAs('error'), warn: writeAs('warn'), info: writeAs('info') };
}

async function openFileLog(path: string): Promise<Log> {
  const { default: log } = await import('electron-log/node');
  log.transports.console.level = false;
  log.transports.remote.level = false;
  if (log.transports.ipc) {
    log.transports.ipc.level = false;
  }
  log.transports.file.level = 'info';
  log.transports.file.maxSize = LARGEST_LOG_BYTES;
  log.transports.file.resolvePathFn = () => path;
  return log;
}
