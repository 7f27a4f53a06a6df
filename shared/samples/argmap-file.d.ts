/** The text of a map file, put into the bundle by Vite. */
declare module '*.argmap?raw' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: Vite gives the text of a `?raw` import as the default.
  export default text;
}
