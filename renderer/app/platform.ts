export function isMac(): boolean {
  return navigator.platform.startsWith('Mac');
}
