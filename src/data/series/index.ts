import { bonds } from './bonds.ts';
import { capex } from './capex.ts';
import { magnitude } from './magnitude.ts';
import { plumbing } from './plumbing.ts';
import { prices } from './prices.ts';
import type { DataSet } from './series.ts';

/** The data of every real-data figure, by the figure's id. */
export const datasets = { capex, bonds, plumbing, magnitude, prices } satisfies Readonly<Record<string, DataSet>>;

export type ChartId = keyof typeof datasets;

export const chartIds = Object.keys(datasets) as ChartId[];
