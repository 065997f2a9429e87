import { mark, type Mark } from '../figure/mark.ts';
import { path } from '../figure/round.ts';
import { coin, COIN } from './coin.ts';
import type { Asset } from './duck.ts';
import { copy, disc, drawn, flat, inked, outlined, screened } from './shapes.ts';
import { wet } from './submerged.ts';

const BODY = 'M-10,-30C2,-15 18,-12 31,-19C40,-24 46,-33 55,-39C59,-20 56,6 42,21C31,31 14,33 -4,33C-31,33 -51,21 -51,-2C-51,-15 -45,-24 -40,-30Z';
const HEAD = 'M-50.5,-47a25.5,25.5 0 1 1 51,0a25.5,25.5 0 1 1 -51,0Z';
const CHIP_PINS = 'M-3,-66V-74M44,-61H52M8,-66V-74M44,-50H52M19,-66V-74M44,-39H52M30,-66V-74M44,-28H52';
const PROPELLER = 'M-25,-95c-11,-12 -29,-10 -32,-3c5,7 21,8 32,3c11,-5 27,-4 32,3c-3,7 -21,9 -32,-3Z';
const CLOUD = 'M-50,-58A8,8 0 0 1 -56,-66A14,14 0 0 1 -44,-83A17.5,17.5 0 0 1 -12,-85A14,14 0 0 1 6,-66A8,8 0 0 1 0,-58Z';
const HAT = 'M-41,-72L-44,-106Q-25,-111 -6,-106L-9,-72Z';
const BRIM = 'M-50.5,-76H0.5a4.5,4.5 0 0 1 0,9H-50.5a4.5,4.5 0 0 1 0,-9Z';

/**
 * Shapes of the ducks, 100 units long, origin at the waterline. A key line without a weight of its own takes the
 * weight of the copy, so that it is the same at every size.
 */
export function duckShapes(): Mark[] {
  return [...bodies(), ...moods(), ...attributes(), ...ghosts()];
}

function shape(id: string, children: Mark[], transform?: string): Mark {
  return mark('g', { id: `p-${id}`, transform }, children);
}

function bodies(): Mark[] {
  return [
    shape('duck', [
      outlined('duck', BODY + HEAD),
      flat('duckShade', 'M-50,7C-38,24 -15,27 5,23C24,19 38,8 44,-4C51,-15 53,-27 52,-36L55,-39C59,-20 56,6 42,21C31,31 14,33 -4,33C-28,33 -46,24 -50,7Z'),
    ]),
    shape('duck-fine', [
      screened('dots', 'M-50,-2C-30,24 14,24 36,-4C46,-18 50,-30 48,-36L53,-34C52,-20 48,0 30,14C0,30 -38,27 -50,7ZM-6,-62A25,25 0 0 1 -26,-22L-12,-22A25,25 0 0 0 -2,-57Z'),
      drawn('glint', 4, 'M-42,-58A20,20 0 0 1 -30,-66M-44,-6C-43,2 -40,8 -35,12'),
    ]),
    shape('wing', [inked('duckShade', 2.4, 'M-13,-3C-6,-13 18,-10 33,-20C35,-3 22,13 4,13C-8,13 -17,5 -13,-3Z')]),
    shape('wing-lines', [drawn('key', 1.8, 'M-4,0C6,-4 16,-4 25,-9M1,6C9,4 16,2 22,-2')]),
    shape('hull', [wet('M-51,3C-49,22 -29,33 -4,33C14,33 31,31 42,21C47,15 50,9 52.6,3Z')]),
  ];
}

function moods(): Mark[] {
  const eye = (r: number): Mark => disc('white', -33, -51, r, 2);
  const shut = copy('beak');
  return [
    shape('beak', [inked('beak', 2.6, 'M-47,-50C-55,-51 -60,-47 -71,-47C-73,-41 -63,-36 -54,-36C-49,-36 -46,-38 -44,-41Z'), drawn('key', 1.8, 'M-68,-43.5C-60,-41 -54,-42 -49,-44')]),
    shape('bored', [eye(7), disc('key', -34.5, -49.5, 3.6), inked('duck', 2, 'M-41,-51.6A8,8 0 0 1 -25,-51.6Z'), shut]),
    shape('awake', [eye(7), disc('key', -34.8, -51, 3.8), disc('white', -36, -52.4, 1.2), shut]),
    shape('uneasy', [eye(7), disc('key', -31.5, -50.2, 3.6), drawn('key', 2.8, 'M-41,-59L-29,-63.5'), shut]),
    shape('alarmed', [eye(8.6), disc('key', -31, -51, 2.5), drawn('key', 3, 'M-42,-60.5L-29,-66'), inked('beak', 2.6, 'M-46,-49C-56,-55 -68,-54 -72,-48C-66,-44 -54,-43 -46,-44ZM-46,-43C-54,-40 -62,-36 -62,-31C-55,-28 -48,-32 -44,-38Z')]),
  ];
}

function attributes(): Mark[] {
  return [
    shape('treasuries', [
      outlined('porcelain', HAT),
      flat('key', 'M-37,-107h5v24h-5zM-27.5,-109h5v26h-5zM-18,-107h5v24h-5z'),
      inked('water1', 2, 'M-42,-84H-8L-8.6,-72H-41Z'),
      outlined('porcelain', BRIM),
    ], 'rotate(-5 -25 -70)'),
    shape('bow', [inked('water1', 2.2, 'M-34,-22L-46,-29V-15ZM-34,-22L-22,-29V-15Z'), disc('porcelain', -34, -22, 3.6, 2)]),
    shape('chip', [
      drawn('key', 6.4, CHIP_PINS), drawn('brassLight', 2.4, CHIP_PINS),
      outlined('water3', 'M-9,-67H44V-11H-9Z'),
      inked('white', 2, 'M2,-57H33V-32H2Z'), drawn('key', 4, 'M9,-50V-39M17.5,-50V-39M26,-50V-39', { 'stroke-linecap': 'butt' }),
    ], 'translate(9 -13) rotate(12 18 -40)'),
    shape('software', [
      outlined('porcelain', CLOUD), drawn('porcelainShade', 4, 'M-49,-64Q-30,-58 0,-63'),
      drawn('key', 3.6, 'M-2,-8L-8,-2L-2,4M18,-10L24,-4L18,2M11,-12L6,6'),
    ]),
    shape('retail', [
      outlined('porcelain', 'M-50,-58A25,26 0 0 1 0,-58Z'),
      inked('water1', 2, 'M-36,-58Q-36,-78 -25,-84Q-14,-78 -14,-58Z'),
      drawn('key', 7, 'M-52,-58H-4Q10,-58 14,-55'), drawn('key', 4.6, 'M-25,-84V-95'),
      inked('brassLight', 2.8, PROPELLER), disc('key', -25, -95, 4),
    ], 'rotate(7 -25 -58)'),
    shape('bitcoin', coin(COIN)),
  ];
}

/** Silhouettes as open lines: ink, weight and dots come from the copy. What an attribute covers is left out. */
function ghosts(): Mark[] {
  const bottom = 'C59,-20 56,6 42,21C31,31 14,33 -4,33C-31,33 -51,21 -51,-2C-51,-12 -47.5,-20 -43,-29';
  const back = `M-10,-30C2,-15 18,-12 31,-19C40,-24 46,-33 55,-39${bottom}`;
  const beak = 'M-50,-52C-56,-51 -61,-47 -71,-47C-72,-41 -63,-36 -54,-36L-48,-37';
  const face = 'M-44,-64A25.5,25.5 0 0 0 -50.4,-50';
  const nape = 'M-6,-64A25.5,25.5 0 0 1 -10,-30';
  const forms: Record<Asset, string> = {
    treasuries: back + face + nape + 'M-51,-65a4.5,4.5 0 0 1 0,-9L0,-77a4.5,4.5 0 0 1 1,8ZM-40,-75L-45,-104Q-27,-111 -8,-107L-9,-77',
    memory: `M-10,-30C2,-15 18,-12 31,-19M53,-37L55,-39${bottom}M-50.4,-50A25.5,25.5 0 1 1 -10,-30M-1,-25L6.2,-85L58,-74L49,-36`,
    software: back + CLOUD + 'M-50,-58V-50M0,-56A25.5,25.5 0 0 1 -10,-30',
    retail: back + 'M-50.4,-50A25,26 0 0 1 0,-56A25.5,25.5 0 0 1 -10,-30M0,-56L14,-51M-24,-76V-94M-24,-95C-35,-107 -53,-105 -56,-98C-51,-91 -35,-90 -24,-95C-13,-100 3,-99 8,-92C5,-85 -13,-83 -24,-95',
    bitcoin: path`M52,-37L55,-39` + bottom + 'M-50.4,-50A25.5,25.5 0 0 1 -4.4,-62.1M-10,-30C2,-15 18,-12 31,-19' + path`M${COIN.x - COIN.r},${COIN.y}a${COIN.r},${COIN.r} 0 1 1 ${COIN.r * 2},0a${COIN.r},${COIN.r} 0 1 1 ${-COIN.r * 2},0`,
  };
  return (Object.keys(forms) as Asset[]).map((asset) => mark('g', { id: `p-ghost-${asset}` }, mark('path', { d: forms[asset] + beak })));
}
