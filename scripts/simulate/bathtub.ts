import type { Run } from '../../src/lab/format.ts';
import { defaultSteps, initialStocks, simulate, simulateFlows, version } from '../../src/models/bathtub.ts';
import type { BathtubParameters, BathtubStocks, Flow } from '../../src/models/bathtub.ts';
import { defaultsOf } from '../../src/parameters/parameter.ts';
import { parameters as table } from '../../src/scenes/bathtub/parameters.ts';
import type { Command, Request } from './command.ts';
import { asList, asNumber, asNumbers, asObject, asSteps, asText } from './json.ts';
import type { Json } from './json.ts';
import { optionsFor, parametersFor, readSettings, restrict } from './settings.ts';
import { UsageError } from './usage-error.ts';

export const bathtub: Command = { version, table, run };

const stockNames = ['W', 'R', 'P', 'E'] as const;

function run(request: Request): Run {
  if (request.input === undefined) return runModel(request, initialStocks, null);
  const input = asObject(request.input, 'the input', ['stocks', 'flows', 'steps']);
  const stocks = input.stocks === undefined ? initialStocks : readStocks(input.stocks);
  const steps = asSteps(input.steps);
  return input.flows === undefined ? runModel(request, stocks, steps) : runFlows(request, stocks, steps, input.flows);
}

function runModel({ settings, steps }: Request, stocks: BathtubStocks, ownSteps: number | null): Run {
  const { values: set, changes } = readSettings(table, settings);
  const values = { ...defaultsOf(table), ...set };
  const options = { stocks, ...optionsFor<BathtubParameters>(changes, steps ?? ownSteps) };
  return { parameters: values, ...simulate(parametersFor<BathtubParameters>(values), options) };
}

/** With flows of one's own, only the price impact is left of the scene's parameters. */
function runFlows({ settings, steps }: Request, stocks: BathtubStocks, ownSteps: number | null, flows: unknown): Run {
  const rest = restrict(table, ['impact']);
  const { values: set, changes } = readSettings(rest, settings);
  if (changes.length > 0) throw new UsageError('impact cannot change on the way when the input has flows of its own');
  const values = { ...defaultsOf(rest), ...set };
  const flowsAt = readFlows(flows);
  return { parameters: values, ...simulateFlows(stocks, steps ?? ownSteps ?? defaultSteps, flowsAt, Number(values.impact)) };
}

function readStocks(value: unknown): BathtubStocks {
  const given = asObject(value, 'stocks', stockNames);
  const stock = (name: string) => (given[name] === undefined ? 0 : asNumber(given[name], `stocks.${name}`, 0));
  return { W: asNumber(given.W, 'stocks.W', 1e-9), R: stock('R'), P: stock('P'), E: stock('E') };
}

/** The flows of any period. An amount may be a list of [from this time on, amount]; before the first it is 0. */
function readFlows(value: unknown): (period: number) => readonly Flow[] {
  const flows = asList(value, 'flows').map((flow, i) => readFlow(flow, `flows[${i}]`));
  return (period) => flows.map((flowAt) => flowAt(period));
}

function readFlow(value: unknown, where: string): (period: number) => Flow {
  const given = asObject(value, where, ['id', 'from', 'to', 'amount', 'rate']);
  const id = given.id === undefined ? where : asText(given.id, `${where}.id`);
  const to = given.to === undefined || given.to === null ? null : asStock(given.to, `${where}.to`);
  const from = readSources(given, where);
  if (to === null && from.length === 0) throw new UsageError(`${where} must have "from" or "to", or both`);
  if ((given.rate === undefined) === (given.amount === undefined)) {
    throw new UsageError(`${where} must have either "amount" or "rate"`);
  }
  if (given.rate !== undefined) return readRate(id, asNumber(given.rate, `${where}.rate`, 0, 10), where, from, to);
  const amountAt = readSchedule(given.amount, `${where}.amount`);
  return (period) => ({ id, from, to, amount: amountAt(period) });
}

function readRate(id: string, rate: number, where: string, sources: readonly string[], to: string | null): () => Flow {
  const [from] = sources;
  if (from === undefined || sources.length > 1) throw new UsageError(`${where} has a rate and must come from exactly one stock`);
  return () => ({ id, from, to, rate });
}

function readSources({ from }: Json, where: string): string[] {
  if (from === undefined || from === null) return [];
  if (!Array.isArray(from)) return [asStock(from, `${where}.from`)];
  return asList(from, `${where}.from`).map((name, i) => asStock(name, `${where}.from[${i}]`));
}

function readSchedule(value: unknown, where: string): (period: number) => number {
  if (!Array.isArray(value)) {
    const amount = asNumber(value, where, 0);
    return () => amount;
  }
  const entries = asList(value, where).map((entry, i) => asNumbers(entry, `${where}[${i}]`, 0));
  if (entries.some((entry) => entry.length !== 2)) throw new UsageError(`${where} must be a number or a list of [time, amount]`);
  entries.sort(([a = 0], [b = 0]) => a - b);
  return (period) => entries.filter(([time = 0]) => time <= period).at(-1)?.[1] ?? 0;
}

function asStock(value: unknown, where: string): string {
  const name = stockNames.find((known) => known === value);
  if (name === undefined) throw new UsageError(`${where} must be one of ${stockNames.join(', ')}, not ${JSON.stringify(value)}`);
  return name;
}
