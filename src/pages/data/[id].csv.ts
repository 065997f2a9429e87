import type { APIRoute } from 'astro';
import { csvOf } from '../../charts/csv.ts';
import { type ChartId, chartIds } from '../../data/series/index.ts';

export function getStaticPaths() {
  return chartIds.map((id) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) => new Response(csvOf(params['id'] as ChartId), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
