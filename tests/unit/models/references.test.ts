import { describe, expect, it } from 'vitest';
import { references } from '../../../src/models/references/index.ts';

describe.each(Object.entries(references))('the references of %s', (_scene, list) => {
  it.each(list.map((reference) => [reference.id, reference] as const))('are reproduced: %s', (_id, { rows }) => {
    expect(rows.length).toBeGreaterThan(0);
    for (const { of, value, model, tolerance } of rows) expect(Math.abs(model - value), of).toBeLessThanOrEqual(tolerance);
  });
});
