import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/built/**/*.test.ts'],
    testTimeout: 30_000,
  },
} as never);
