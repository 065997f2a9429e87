import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import { markup } from '../../../src/figure/markup.ts';
import { pictureAt } from '../../../src/figure/still.ts';
import { toCsv, toJson } from '../../../src/lab/format.ts';
import { standalone } from '../../../src/lab/svg.ts';
import { defaultsOf, type Values, writeValue } from '../../../src/parameters/parameter.ts';
import { shapes, sprite } from '../../../src/parts/sprite.ts';
import { scenes } from '../../../src/scenes/all.ts';
import { runsOf } from '../../../src/scenes/runs.ts';
import { scenery } from '../../../src/scenes/scenery.ts';
import type { SceneId } from '../../../src/scenes/scene.ts';
import { momentAt } from '../../../src/scenes/story.ts';

// Each test starts processes.
vi.setConfig({ testTimeout: 60_000 });

const LINK = 'https://example.org/en/figures/scene/?capex=8&v=1';

function commandLine(id: string, parameters: Values, format: string): string {
  const settings = Object.entries(parameters).flatMap(([name, value]) => ['--set', `${name}=${writeValue(undefined as never, value)}`]);
  const { stdout, stderr } = spawnSync(process.execPath, ['scripts/simulate.ts', id, ...settings, '--format', format], { cwd: join(import.meta.dirname, '../../..'), encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout;
}

const SETTINGS: Record<SceneId, Values> = {
  financing: { fiscal: 3, capex: 8, backstop: 'neither', capacity: 120 },
  bathtub: { water: 'deposits', loans: 0.3, tap: 2 },
  cascade: { leverage: 4, depth: 0.5 },
  duration: { shift: 300, growth: 0.5 },
};

describe.each(Object.entries(SETTINGS) as [SceneId, Values][])('what the laboratory of %s gives to take away', (id, values) => {
  const runs = runsOf[id]!({ ...defaultsOf(scenes[id].parameters), ...values });

  it.each(runs.map((run) => [run.of ?? 'the run', run] as const))('of %s is what the command line prints, and its link', (_name, { of: _of, ...run }) => {
    const csv = toCsv(run, LINK);
    expect(csv.split('\n')[0]).toBe(`# ${LINK}`);
    expect(csv.slice(csv.indexOf('\n') + 1)).toBe(commandLine(id, run.parameters, 'csv'));
    const { link, ...rest } = JSON.parse(toJson(id, scenes[id].version, run, LINK));
    expect(link).toBe(LINK);
    expect(rest).toEqual(JSON.parse(commandLine(id, run.parameters, 'json')));
  });

  it.each(['wide', 'compact'] as const)('is a picture that stands alone (%s)', (layout) => {
    const page = parseHTML(`<svg>${markup(sprite([...shapes(), ...scenery('AI')]))}</svg>`).document;
    const text = standalone({
      markup: markup(pictureAt(scenes[id], momentAt(scenes[id], scenes[id].steps.length - 1, values), { locale: 'ko', layout, uid: id })),
      viewBox: '0 0 816 800', title: 'A <title>', description: LINK,
    }, { color: (ink) => `rgb(${ink.length}, 0, 0)`, shape: (name) => page.getElementById(name)?.outerHTML, font: 'Pretendard, sans-serif' });
    expect(text).not.toMatch(/class=|var\(--|light-dark|undefined|NaN/);
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, name] of text.matchAll(/(?:href="|url\()#([\w.-]+)/g)) expect(ids).toContain(name);
    expect(text).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 816 800" width="816" height="800"/);
    expect(text).toContain('<title>A &lt;title&gt;</title>');
    expect(text).toContain('fill="rgb(4, 0, 0)"');
  });
});
