import { defineConfig } from 'vitest/config'

// Tests run in UTC wherever they run; Vietnamese dates must come from the code, never from the machine.
process.env.TZ = 'UTC'

const SECOND = 1000

export default defineConfig({
  test: {
    // What handlers log is shown of tests that fail.
    silent: 'passed-only',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{domain,web,functions}/src/**/*.test.{ts,tsx}', 'web/guides/*.test.ts', 'tools/**/*.test.ts'],
          environment: 'node',
          // Modules are loaded once for all files: nothing here keeps a state of its own, and loading took five sixths of the time.
          isolate: false,
          // Computing alone: it takes as long as others leave of the processor.
          testTimeout: 30 * SECOND,
        },
      },
      // Each file of rules tests is a project of its own on the emulator, so files run side by side.
      {
        test: {
          name: 'rules',
          include: ['tests/rules/**/*.test.ts'],
          // Judges, after the last file, whether every rule was seen granting and denying.
          globalSetup: 'tests/rules/coverage/global-setup.ts',
          isolate: false,
          testTimeout: 60 * SECOND,
          hookTimeout: 60 * SECOND,
          maxWorkers: 2,
        },
      },
      // The policy table against the rules, and the rules' mutants: one file after another, all on one emulator.
      {
        test: {
          name: 'policy',
          include: ['tests/policy/**/*.test.ts'],
          fileParallelism: false,
        },
      },
      // A file of these calls handlers on a project of its own, so two run side by side; then those that share the
      // running functions, one inbox and its people, and say so in their names, one after another.
      {
        test: {
          name: 'workflow-own',
          include: ['tests/workflow/**/*.test.ts'],
          exclude: ['**/*.shared.test.ts'],
          testTimeout: 60 * SECOND,
          hookTimeout: 120 * SECOND,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'workflow-shared',
          include: ['tests/workflow/**/*.shared.test.ts'],
          testTimeout: 60 * SECOND,
          hookTimeout: 120 * SECOND,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      // What differs between two databases, to everybody who looks and does harm: each file on a project of its own.
      {
        test: {
          name: 'worlds',
          include: ['tests/worlds/**/*.test.ts'],
          hookTimeout: 120 * SECOND,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'deploy',
          include: ['tests/deploy/**/*.test.ts'],
          testTimeout: 300 * SECOND,
          hookTimeout: 300 * SECOND,
        },
      },
    ],
  },
})
