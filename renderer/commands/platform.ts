/** Whether shortcuts are written with the Mac's signs. */
export function isMac(): boolean {
  return navigator.platform.startsWith('Mac');
}
