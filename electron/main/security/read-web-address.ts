/**
 * An address that a browser may be asked to open: http or https, to a host, and without a name and
 * password, which would show another host before the real one. Undefined for any other text.
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
