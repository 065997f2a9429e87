import { readFileSync } from 'node:fs';
import { colorsOf } from '../parts/contrast.ts';
import type { Ink } from '../parts/inks.ts';

const colors = colorsOf(readFileSync('src/styles/inks.css', 'utf8'));

/** The color of an ink by day, for pictures that leave the site. */
export const dayInk = (ink: string): string => colors[ink as Ink].day;
