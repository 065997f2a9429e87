/**
 * What of the page is in the window, in CSS pixels. Read once a frame, before anything is written: read after a
 * change, the browser would have to lay out the page first.
 */
export const viewport = {
  top: 0,
  height: 0,
  read(): void {
    viewport.top = scrollY;
    viewport.height = innerHeight;
  },
};
