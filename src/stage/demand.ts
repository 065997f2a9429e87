/** Code that no reader loads before asking for it: what a hand does, what may be read off what it did, opened books, what to say of an address, an address to copy. */
export const hand = () => import('./hand.ts');
export const readings = () => import('../scenes/readings.ts');
export const books = () => import('./books.ts');
export const faults = () => import('./faults.ts');
export const field = () => import('./field.ts');
