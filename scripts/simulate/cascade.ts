import type { Run } from '../../src/lab/format.ts';
import {
  criticalLeverage, linearDrop, linearSold, simulate, simulateMarket, spectralRadius, version, vulnerability,
} from '../../src/models/cascade.ts';
import type { CascadeParameters, Fund, Market, MarketAsset, VulnerableBanks } from '../../src/models/cascade.ts';
import { defaultsOf } from '../../src/parameters/parameter.ts';
import type { Values } from '../../src/parameters/parameter.ts';
import { parameters as table } from '../../src/scenes/cascade/parameters.ts';
import type { Command, Request } from './command.ts';
import { asList, asManyNumbers, asNumber, asNumbers, asObject, asSteps, asText } from './json.ts';
import type { Json } from './json.ts';
import { optionsFor, parametersFor, readSettings, restrict } from './settings.ts';
import { UsageError } from './usage-error.ts';

export const cascade: Command = { version, table, run };

function run(request: Request): Run {
  if (request.input === undefined) return runModel(request);
  const isMatrix = typeof request.input === 'object' && request.input !== null && 'weights' in request.input;
  return isMatrix ? runVulnerableBanks(request) : runMarket(request);
}

function runModel({ settings, steps }: Request): Run {
  const { values: set, changes } = readSettings(table, settings);
  const values = { ...defaultsOf(table), ...set };
  const options = optionsFor<CascadeParameters>(changes, steps);
  return { parameters: values, ...simulate(parametersFor<CascadeParameters>(values), options) };
}

/** Greenwood, Landier & Thesmar's one round; of the parameters, the factors on leverage and impact keep a meaning. */
function runVulnerableBanks({ settings, steps, input }: Request): Run {
  const rest = restrict(table, ['leverage', 'depth']);
  const { values: set, changes } = readSettings(rest, settings);
  if (changes.length > 0 || steps !== null) throw new UsageError('An input with weights is one round: no @period and no --steps');
  const values = { ...defaultsOf(rest), ...set };
  const own = readVulnerableBanks(input);
  const depth = Number(values.depth);
  const unscaled = { ...own, impact: own.impact.map((impact) => impact * depth) };
  const banks = { ...unscaled, leverage: own.leverage.map((leverage) => leverage * Number(values.leverage)) };
  const result = vulnerability(banks);
  const frames = [
    roundOf(0, banks.shock.map(() => 0), banks.shock),
    roundOf(1, result.sales, banks.shock.map((fall, k) => fall - (result.drop[k] ?? 0))),
  ];
  const summary = { ...result, ...endlessRounds(banks, result.sales), criticalLeverage: criticalLeverage(marketOf(unscaled)) };
  return { parameters: values, frames, summary };
}

/** What the one round would grow to, were it repeated without end. */
function endlessRounds(banks: VulnerableBanks, sales: readonly number[]) {
  const market = marketOf(banks);
  const sold = linearSold(market, sales);
  return { rho: spectralRadius(market), linearSold: sold, linearDrop: sold && linearDrop(market, sold) };
}

/** The banks as a market in which one unit sold moves the price of an asset by its impact. */
function marketOf({ weights, assets, leverage, impact }: VulnerableBanks): Market {
  return {
    assets: impact.map((fall, k) => ({ name: `asset${k + 1}`, cap: 1, impact: fall })),
    funds: assets.map((size, n) => (
      { name: `fund${n + 1}`, assets: size, leverage: leverage[n] ?? 0, redemption: 0, weights: weights[n] ?? [] }
    )),
    holdings: impact.map(() => 0),
    conviction: impact.map((_, k) => k),
  };
}

function roundOf(t: number, sold: readonly number[], returns: readonly number[]): object {
  const named = (values: readonly number[]) => Object.fromEntries(values.map((value, k) => [`asset${k + 1}`, value]));
  return { t, sold: named(sold), price: named(returns.map((change) => 1 + change)) };
}

function readVulnerableBanks(input: unknown): VulnerableBanks {
  const given = asObject(input, 'the input', ['weights', 'assets', 'leverage', 'impact', 'shock', 'equity']);
  const assets = asNumbers(given.assets, 'assets', 0);
  const impact = asNumbers(given.impact, 'impact', 0);
  const rows = asList(given.weights, 'weights');
  if (rows.length !== assets.length) throw new UsageError(`weights must have ${assets.length} rows, one for each fund in assets`);
  return {
    weights: rows.map((row, n) => asManyNumbers(row, `weights[${n}]`, impact.length, 0)),
    assets,
    leverage: asManyNumbers(given.leverage, 'leverage', assets.length, 0),
    impact,
    shock: asManyNumbers(given.shock, 'shock', impact.length, -1),
    equity: asNumber(given.equity, 'equity', 1e-9),
  };
}

/** A market of one's own: its assets and funds, and either the first sale itself or an investor with a commitment. */
function runMarket({ settings, steps, input }: Request): Run {
  const given = asObject(input, 'the input', ['assets', 'funds', 'sale', 'holdings', 'conviction', 'commitment', 'cash', 'steps']);
  const { market, own } = readMarket(given);
  const { values: set, changes } = readSettings(table, settings);
  const values = { ...defaultsOf(table), ...own, ...set };
  const options = optionsFor<CascadeParameters>(changes, steps ?? asSteps(given.steps));
  return { parameters: values, ...simulateMarket(market, parametersFor<CascadeParameters>(values), options) };
}

function readMarket(given: Json): { market: Market; own: Values } {
  const assets = asList(given.assets, 'assets').map((asset, k) => readAsset(asset, `assets[${k}]`));
  const funds = asList(given.funds, 'funds').map((fund, n) => readFund(fund, `funds[${n}]`, assets.length));
  checkNames(['investor', ...funds.map((fund) => fund.name)], 'funds');
  checkNames(assets.map((asset) => asset.name), 'assets');
  if ((given.sale === undefined) === (given.holdings === undefined)) {
    throw new UsageError('The input must have either "sale", or "holdings" of an investor');
  }
  return given.sale === undefined ? withInvestor(given, assets, funds) : withSale(given, assets, funds);
}

/** A first sale is an investor without cash that holds exactly what it must sell. */
function withSale(given: Json, assets: readonly MarketAsset[], funds: readonly Fund[]): { market: Market; own: Values } {
  for (const name of ['commitment', 'cash', 'conviction']) {
    if (given[name] !== undefined) throw new UsageError(`"${name}" has no meaning beside "sale"; use "holdings"`);
  }
  const sale = asManyNumbers(given.sale, 'sale', assets.length, 0);
  const commitment = sale.reduce((sum, amount) => sum + amount, 0);
  return { market: { assets, funds, holdings: sale, conviction: assets.map((_, k) => k) }, own: { commitment, cash: 0 } };
}

function withInvestor(given: Json, assets: readonly MarketAsset[], funds: readonly Fund[]): { market: Market; own: Values } {
  const own: Values = {};
  for (const name of ['commitment', 'cash']) if (given[name] !== undefined) own[name] = asNumber(given[name], name, 0);
  const names = assets.map((asset) => asset.name);
  const conviction = given.conviction === undefined ? names : asList(given.conviction, 'conviction');
  const order = conviction.map((name) => names.indexOf(String(name)));
  if (order.includes(-1) || new Set(order).size !== names.length) {
    throw new UsageError(`conviction must name each of ${names.join(', ')} once`);
  }
  return { market: { assets, funds, holdings: asManyNumbers(given.holdings, 'holdings', assets.length, 0), conviction: order }, own };
}

function readAsset(value: unknown, where: string): MarketAsset {
  const given = asObject(value, where, ['name', 'cap', 'impact']);
  return {
    name: asText(given.name, `${where}.name`),
    cap: asNumber(given.cap, `${where}.cap`, 1e-9),
    impact: asNumber(given.impact, `${where}.impact`, 0, 1e6),
  };
}

function readFund(value: unknown, where: string, assetCount: number): Fund {
  const given = asObject(value, where, ['name', 'assets', 'leverage', 'redemption', 'weights']);
  const weights = asManyNumbers(given.weights, `${where}.weights`, assetCount, 0, 1);
  if (weights.reduce((sum, weight) => sum + weight, 0) > 1 + 1e-9) throw new UsageError(`${where}.weights must not sum to more than 1`);
  return {
    name: asText(given.name, `${where}.name`),
    assets: asNumber(given.assets, `${where}.assets`, 0),
    leverage: asNumber(given.leverage, `${where}.leverage`, 0, 1e6),
    redemption: asNumber(given.redemption, `${where}.redemption`, 0, 1e6),
    weights,
  };
}

function checkNames(names: readonly string[], where: string): void {
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new UsageError(`${where} must have names of their own: ${twice} is taken`);
}
