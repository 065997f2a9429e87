/** By name: scripts, each with all it imports, as the text of a classic one; see integrations/classic-scripts.ts. */
declare module 'virtual:classic-scripts' {
  export const scripts: Readonly<Record<string, string>>;
}

/** By locale: the essay's fonts as a style sheet that carries them; see integrations/subset-fonts.ts. */
declare module 'virtual:font-faces' {
  export const fontFaces: Readonly<Record<string, string>>;
}

/** The text of a script that stands in the page itself; see integrations/inline-scripts.ts. */
declare module '*?inlined' {
  const text: string;
  export default text;
}
