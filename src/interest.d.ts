declare namespace astroHTML.JSX {
  interface ButtonHTMLAttributes {
    /** The popover that pointing at the button or focusing it brings up, where the browser knows how. Not yet in Astro's types. */
    interestfor?: string;
  }
}
