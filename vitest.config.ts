import { availableParallelism } from 'node:os';
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/built/**/*.test.ts'],
    testTimeout: 30_000,
    // One more than there are cores: some tests only wait for a build.
    maxWorkers: availableParallelism() + 1,
  },
} as never);
