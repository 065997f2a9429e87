import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/teach/place.ts';

describe('a place named in a text', () => {
  it.each([
    [{ scene: 'bathtub' }, '#bathtub'],
    [{ scene: 'bathtub', step: 'water' }, '#bathtub/water'],
    [{ scene: 'bathtub', step: 'water', set: 'water=reserves' }, '?water=reserves&v=1#bathtub/water'],
    [{ scene: 'financing', step: 'your-turn', set: ' fiscal=5\n  capacity=inf t=3 ' }, '?fiscal=5&capacity=inf&t=3&v=1#financing/your-turn'],
  ])('%j is %s', (named, address) => {
    expect(placeOf(named, 'here').address).toBe(address);
  });

  it.each([
    [{ scene: 'soup' }, /here: there is no scene "soup". There are: financing, bathtub/],
    [{ scene: 'soup', step: 'tap' }, /there is no scene "soup"/],
    [{ scene: 'bathtub', step: 'soup' }, /the scene "bathtub" has no step "soup"; allowed: ducks, tap/],
    [{ scene: 'bathtub', step: 'tap', set: 'soup=1' }, /there is no value "soup"; allowed: tap, pipe/],
    [{ scene: 'bathtub', step: 'tap', set: 'water=soup' }, /water=soup cannot be used; allowed: reserves, deposits, room/],
    [{ scene: 'bathtub', step: 'tap', set: 'capex=99' }, /capex=99 cannot be used; allowed: 0 to 20/],
    [{ scene: 'bathtub', step: 'tap', set: 'capex=1 capex=2' }, /capex is given twice/],
    [{ scene: 'bathtub', step: 'tap', set: 'v=99' }, /"99" cannot be used/],
  ])('%j stops the build with the reason', (named, reason) => {
    expect(() => placeOf(named, 'here')).toThrow(reason);
  });
});
