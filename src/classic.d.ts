/** A script and all it imports as the text of one classic script; see integrations/classic-scripts.ts. */
declare module '*?classic' {
  const code: string;
  export default code;
}

/** By locale: the essay's fonts as a style sheet that carries them; see integrations/subset-fonts.ts. */
declare module 'virtual:font-faces' {
  export const fontFaces: Readonly<Record<string, string>>;
}
