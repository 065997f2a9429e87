import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

// Each test starts a process, some several.
vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, '../..');
let folder = '';
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'simulate-')); });
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  scene: string;
  model: string;
  parameters: Record<string, unknown>;
  frames: Record<string, number>[];
  // Each scene has its own summary.
  summary: Record<string, any>;
}

function simulate(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/simulate.ts', ...words], { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function run(...words: string[]): Run {
  const { status, stdout, stderr } = simulate(...words);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout) as Run;
}

function input(content: unknown): string {
  const file = join(folder, 'input.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('a run', () => {
  it('is one JSON object with the scene, the model, the parameters, the frames and a summary', () => {
    const result = run('financing', '--set', 'capex=8', '--set', 'buffer=inf', '--steps', '5');
    expect(Object.keys(result)).toEqual(['scene', 'model', 'parameters', 'frames', 'summary']);
    expect(result.scene).toBe('financing');
    expect(result.parameters).toMatchObject({ capex: 8, buffer: 'inf', fiscal: 0 });
    expect(result.frames).toHaveLength(5);
    expect(Object.keys(result.frames[0] ?? {}).slice(0, 12)).toEqual('t Y C T YD V H Bh Bs Bcb L y'.split(' '));
    expect(result.summary.start.Y).toBeCloseTo(106.4865, 4);
  });

  it('can change a parameter from a period on', () => {
    const { frames } = run('financing', '--set', 'capex=0', '--set', 'buffer=inf', '--set', 'rate=0.035@10');
    expect(frames[9]?.H).toBeCloseTo(21.62, 2);
    expect(frames[10]?.H).toBeCloseTo(17.3, 2);
  });

  it('can be CSV, a line per frame below the names', () => {
    const { stdout } = simulate('bathtub', '--format', 'csv', '--steps', '3');
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^t,W,R,P,E,level,unmet,price\.treasuries,/);
    expect(lines[1]).toMatch(/^0,100,20,0,0,100,0,1,/);
  });

  it.each(['financing', 'bathtub', 'cascade', 'duration'])('of %s explains its parameters on request', (scene) => {
    const { status, stdout } = simulate(scene, '--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/name +meaning +unit +default +allowed +source/);
  });

  it('names the cascade\'s numbers as documented', () => {
    const { frames, summary } = run('cascade');
    expect(frames[0]).toMatchObject({ 'sold.bitcoin': 10, 'sold.software': 30 });
    expect(summary.rho).toBeCloseTo(0.2781, 4);
    expect(summary.linearSold.memory).toBeCloseTo(2.14, 2);
    expect(summary.criticalLeverage).toBeCloseTo(4.3938, 4);
  });
});

describe('an input of one\'s own', () => {
  it('solves the leaky tub', () => {
    const file = input({ stocks: { W: 100 }, steps: 10, flows: [{ to: 'W', amount: 5 }, { from: 'W', rate: 0.1 }] });
    expect(run('bathtub', '--input', file).frames[10]?.W).toBeCloseTo(68.3939720586, 9);
  });

  // Greenwood, Landier & Thesmar 2015, two-bank toy.
  it('computes the vulnerable banks', () => {
    const file = input({
      weights: [[0.5, 0.5], [0.2, 0.8]], assets: [100, 100], leverage: [9, 4],
      impact: [0.001, 0.0005], shock: [-0.05, 0], equity: 30,
    });
    const { summary } = run('cascade', '--input', file);
    expect(summary.direct).toBeCloseTo(0.1166667, 7);
    expect(summary.AV).toBeCloseTo(0.059425, 9);
    expect(summary.sales[1]).toBeCloseTo(14.45, 9);
  });

  it('runs the default market given as an input just as without one', () => {
    const file = input({
      assets: [
        { name: 'bitcoin', cap: 1500, impact: 5 }, { name: 'software', cap: 6000, impact: 2 },
        { name: 'memory', cap: 1500, impact: 2 }, { name: 'treasuries', cap: 29000, impact: 0.3 },
      ],
      funds: [
        { name: 'multiStrategy', assets: 600, leverage: 1.5, redemption: 0.3, weights: [0.03, 0.45, 0.22, 0.3] },
        { name: 'crypto', assets: 40, leverage: 1, redemption: 0.5, weights: [1, 0, 0, 0] },
      ],
      sale: [10, 30, 0, 0],
    });
    expect(run('cascade', '--input', file).summary.sold).toEqual(run('cascade').summary.sold);
  });

  it('values a bond', () => {
    const file = input({ cashflows: [[1, 9], [2, 9], [3, 9], [4, 9], [5, 9], [6, 9], [7, 9], [8, 109]], rate: 0.1 });
    const { frames, summary } = run('duration', '--input', file);
    expect(summary.macaulay).toBeCloseTo(5.97, 2);
    expect(frames).toHaveLength(8);
  });

  it('follows paths of spending', () => {
    const { frames } = run('financing', '--input', input({ fiscal: [0, 0, 5], capex: 0, buffer: 'inf', steps: 4 }));
    expect(frames.map((frame) => frame.G)).toEqual([20, 20, 25, 25]);
  });

  it('runs every example of the documentation', () => {
    const text = readFileSync(join(root, 'docs/command-line.md'), 'utf8');
    const sections = text.split(/^### /m).slice(1);
    for (const section of sections) {
      const scene = /^`(\w+)`/.exec(section)?.[1] ?? '';
      const examples = [...section.matchAll(/```json\n([^]*?)```/g)].map((match) => match[1] ?? '');
      expect(examples.length).toBeGreaterThan(0);
      for (const example of examples) expect(run(scene, '--input', input(example)).frames.length).toBeGreaterThan(0);
    }
  });
});

describe('a mistake', () => {
  const cases: [string, () => string[], RegExp][] = [
    ['no scene', () => [], /No scene was named; allowed are financing, bathtub, cascade, duration/],
    ['an unknown scene', () => ['tub'], /There is no scene tub; allowed are financing/],
    ['an unknown name', () => ['bathtub', '--set', 'tapp=1'], /There is no parameter tapp here; allowed are tap, pipe/],
    ['a value out of range', () => ['bathtub', '--set', 'tap=11'], /tap must be a number from -10 to 10, not "11"/],
    ['a value that is no number', () => ['financing', '--set', 'phi=abc'], /phi must be a number from 0 to 1, not "abc"/],
    ['an infinity that overflows', () => ['financing', '--set', 'buffer=1e999'], /buffer must be a number from 0 to 100, or inf/],
    ['an empty value', () => ['financing', '--set', 'phi='], /phi must be/],
    ['an unknown option of a choice', () => ['cascade', '--set', 'spiral=maybe'], /spiral must be one of on, off, not "maybe"/],
    ['a bad period', () => ['financing', '--set', 'phi=0.5@soon'], /The period of phi must be a whole number from 0 to 1000/],
    ['a setting without a value', () => ['financing', '--set', 'phi'], /--set takes name=value/],
    ['a bad number of steps', () => ['financing', '--steps', '0'], /--steps must be a whole number from 1 to 1000, not "0"/],
    ['an unknown format', () => ['financing', '--format', 'xml'], /--format must be one of json, csv, not "xml"/],
    ['an unknown switch', () => ['financing', '--fast'], /Unknown option --fast/],
    ['a missing file', () => ['duration', '--input', 'nowhere.json'], /--input nowhere\.json/],
    ['a file that is not JSON', () => ['duration', '--input', input('{"cashflows": [')], /is not JSON/],
    ['an unknown key', () => ['duration', '--input', input({ cashflow: [[1, 1]] })], /no place for "cashflow"; allowed are cashflows/],
    ['a ragged list', () => ['duration', '--input', input({ cashflows: [[1, 1], [2]] })], /cashflows\[1\] must be a list of 2 numbers, not \[2\]/],
    ['a worthless strip', () => ['duration', '--input', input({ cashflows: [[0, -1], [0, 1]] })], /sum to zero/],
    ['a matrix of the wrong size', () => ['cascade', '--input', input({ weights: [[1]], assets: [1, 2], leverage: [1, 1], impact: [1], shock: [0], equity: 1 })], /weights must have 2 rows/],
    ['a market without a sale', () => ['cascade', '--input', input({ assets: [{ name: 'a', cap: 1, impact: 1 }], funds: [{ name: 'f', assets: 1, leverage: 1, redemption: 0, weights: [1] }] })], /either "sale", or "holdings"/],
    ['a flow from nowhere to nowhere', () => ['bathtub', '--input', input({ flows: [{ amount: 1 }] })], /flows\[0\] must have "from" or "to"/],
    ['a stock that is not there', () => ['bathtub', '--input', input({ flows: [{ from: 'X', amount: 1 }] })], /flows\[0\]\.from must be one of W, R, P, E, not "X"/],
    ['a path out of range', () => ['financing', '--input', input({ capex: [5, 99] })], /capex\[1\] must be a number from 0 to 20, not 99/],
  ];

  it.each(cases)('%s is named in one line, with exit status 2 and no output', (_, words, message) => {
    const { status, stdout, stderr } = simulate(...words());
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
    expect(stdout).toBe('');
  });
});
