/**
 * An address that a browser may be asked to open: http or https, with a host, and without a user name and password,
 * which could show another host before the real one. Undefined for any other text.
 */
export function readWebAddress(text: string): URL | undefined {
  try {
    const url = new URL(text.trim());
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
    return isWeb && url.username === '' && url.password === '' ? url : undefined;
  } catch {
    return undefined;
  }
}
