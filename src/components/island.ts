/** JSON as it may stand in a script element: no text in it, whatever it says, ends the element or begins a comment. */
export function islandText(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
