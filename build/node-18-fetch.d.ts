/**
 * Node 18 has these globals and the declarations of 18.15 do not name them: as much of them as the
 * main process uses, for the check against Electron 25.
 */
interface Request {
  readonly url: string;
  readonly method: string;
}

declare class Response {
  constructor(
    body?: Uint8Array | string | null,
    init?: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> },
  );
  readonly status: number;
}
