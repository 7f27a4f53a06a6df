/** The text of a map file, put into the bundle by Vite. */
declare module '*.argmap?raw' {
  const text: string;
  export default text;
}
