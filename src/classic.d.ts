/** By name: scripts, each with all it imports, as the text of a classic one; see integrations/classic-scripts.ts. */
declare module 'virtual:classic-scripts' {
  export const scripts: Readonly<Record<string, string>>;
}

/** By locale: the essay's fonts as a style sheet that carries them; see integrations/subset-fonts.ts. */
declare module 'virtual:font-faces' {
  export const fontFaces: Readonly<Record<string, string>>;
}
