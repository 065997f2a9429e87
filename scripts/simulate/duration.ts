import type { Run } from '../../src/lab/format.ts';
import { simulate, simulateStrips, version } from '../../src/models/duration.ts';
import type { DurationFrame, DurationParameters, Payment, Strip } from '../../src/models/duration.ts';
import { defaultsOf } from '../../src/parameters/parameter.ts';
import type { Values } from '../../src/parameters/parameter.ts';
import { parameters as table } from '../../src/scenes/duration/parameters.ts';
import type { Command, Request } from './command.ts';
import { asList, asManyNumbers, asNumber, asObject, asSteps } from './json.ts';
import { optionsFor, parametersFor, readSettings } from './settings.ts';

export const duration: Command = { version, table, run };

function run(request: Request): Run {
  return request.input === undefined ? runModel(request) : runStrip(request);
}

function runModel({ settings, steps }: Request): Run {
  const { values: set, changes } = readSettings(table, settings);
  const values = { ...defaultsOf(table), ...set };
  const options = optionsFor<DurationParameters>(changes, steps);
  return { parameters: values, ...simulate(parametersFor<DurationParameters>(values), options) };
}

/** A strip of one's own; it has no name, so neither its frames nor its summary need one. */
function runStrip({ settings, steps, input }: Request): Run {
  const given = asObject(input, 'the input', ['cashflows', 'rate', 'forever', 'steps']);
  const strip = readStrip(given.cashflows, given.forever);
  const { values: set, changes } = readSettings(table, settings);
  const own: Values = given.rate === undefined ? {} : { rate: asNumber(given.rate, 'rate', -0.99, 10) };
  const values = { ...defaultsOf(table), ...own, ...set };
  const years = Math.max(1, Math.ceil(strip.payments.at(-1)?.[0] ?? 1));
  const options = optionsFor<DurationParameters>(changes, steps ?? asSteps(given.steps) ?? years);
  const result = simulateStrips({ strip }, parametersFor<DurationParameters>(values), options);
  return { parameters: values, frames: result.frames.map(unnamed), summary: result.summary.strip };
}

function readStrip(cashflows: unknown, forever: unknown): Strip {
  const payments = asList(cashflows, 'cashflows').map((pair, i): Payment => {
    const where = `cashflows[${i}]`;
    const [time = 0, amount = 0] = asManyNumbers(pair, where, 2);
    return [asNumber(time, `the time of ${where}`, 0, 1000), amount];
  });
  payments.sort(([a], [b]) => a - b);
  return forever === undefined ? { payments } : { payments, forever: asNumber(forever, 'forever', -1, 1) };
}

function unnamed({ t, promised, present, promisedShifted, presentShifted }: DurationFrame<'strip'>): object {
  return {
    t,
    promised: promised.strip,
    present: present.strip,
    promisedShifted: promisedShifted.strip,
    presentShifted: presentShifted.strip,
  };
}
