/** A browser with one window, driven the same way whatever its engine. */
export interface Browser {
  readonly version: string;
  /** Opens an address and waits until the page has loaded. */
  open(address: string): Promise<void>;
  /** Gives the page's viewport a size in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Runs a function in the page. It sees nothing but its argument, and both that and what it gives are JSON. */
  run<Given, Taken>(act: (given: Given) => Taken | Promise<Taken>, given: Given): Promise<Taken>;
  /** What can be seen, as a PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export interface Engine {
  readonly name: string;
  /** Finds what the engine needs, on Debian as root installs it, and starts it. Throws in one line that says what is missing. */
  start(): Promise<Browser>;
}
