/** What is known of the frame a request comes from. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: unknown;
}

/**
 * Whether a request comes from the main frame of a window of ours that shows our page. Protocol and host are compared
 * as a whole: `contention://app.evil` begins like our address but is another.
 */
export function isAdmitted(frame: SenderFrame | null, isKnownWindow: boolean, page: URL): boolean {
  if (frame === null || !isKnownWindow || frame.parent !== null) {
    return false;
  }
  try {
    const address = new URL(frame.url);
    return address.protocol === page.protocol && address.host === page.host;
  } catch {
    return false;
  }
}
