import { findChromium } from '../../tests/support/chromium.ts'
import { buildFunctions, buildWeb, demoConfig } from '../build.ts'
import { type Ports, portsFrom } from '../emulators/ports.ts'
import { runNode, step } from '../parts.ts'
import { Refusal } from '../refusal.ts'
import { withBackend } from './backend.ts'
import type { Tally } from './report.ts'
import { playwright, vitest } from './runners.ts'

const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 }

/** First port of the tests; another one lets two people, or two runs, test on the same machine. */
const BASE = Number(process.env.KIEMDIEM_TEST_PORTS ?? 15000)
const RULES_PORTS = portsFrom(BASE)
const WORKFLOW_PORTS = portsFrom(BASE + 20)
const E2E_PORTS = portsFrom(BASE + 40)
const POLICY_PORTS = portsFrom(BASE + 60)

const check = async (): Promise<Tally> => {
  const { code, output } = await runNode('tools/check.ts', [])
  console.log(output.trimEnd())
  return code === 0 ? NOTHING : { ...NOTHING, failed: 1 }
}

const e2eProject = (ports: Ports) => `demo-e2e-${ports.hosting}`

/** Everything that later parts run: the functions, the web as deployed, the web against the emulators of the tests. */
const build = async (): Promise<Tally> => {
  await step('functions', buildFunctions)
  // The project's name has no demo- in it, so that the search for traces of emulators in the bundle means something.
  await step('web, production', () => buildWeb({ outDir: 'dist', config: demoConfig('kiemdiem-kiem-thu') }))
  return NOTHING
}

const rules = (args: readonly string[]): Promise<Tally> =>
  withBackend({ name: 'rules', ports: RULES_PORTS, only: ['firestore'] }, (env) => vitest('rules', args, env))

const policy = (args: readonly string[]): Promise<Tally> =>
  withBackend({ name: 'policy', ports: POLICY_PORTS, only: ['firestore'] }, (env) => vitest('policy', args, env))

/** The web has no part in it, so that a screen half written does not stop who works on a function. */
const workflow = async (args: readonly string[]): Promise<Tally> => {
  await step('functions', buildFunctions)
  const only = ['firestore', 'auth', 'functions', 'tasks'] as const
  return withBackend({ name: 'workflow', ports: WORKFLOW_PORTS, only }, (env) =>
    vitest('workflow', args, env, 'workflow-*'),
  )
}

/** The whole product with the trial's people in it, as `npm start` has it, in a browser. */
const e2e = async (args: readonly string[]): Promise<Tally> => {
  const ports = E2E_PORTS
  const browser = await step('browser', findChromium)
  const outDir = `dist-e2e-${ports.hosting}`
  await step('web, for emulators', () => buildWeb({ outDir, config: demoConfig(e2eProject(ports)), emulators: ports }))
  const only = ['firestore', 'auth', 'functions', 'tasks', 'hosting'] as const
  return withBackend({ name: 'e2e', ports, only, publicDir: `web/${outDir}` }, async (env) => {
    await step('seed', async () => {
      const { code, output } = await runNode('tools/run-seed.ts', [], { env: { ...process.env, ...env } })
      if (code !== 0) throw new Refusal(`The trial's data could not be loaded:\n${output}`)
    })
    return playwright(args, { ...env, KIEMDIEM_CHROMIUM: browser })
  })
}

export interface Suite {
  title: string
  /** What must have been built when the suite is run by itself. */
  needsBuild: boolean
  run(args: readonly string[]): Promise<Tally>
}

/** In the order of a whole run: the quickest to fail first. */
export const SUITES: Record<string, Suite> = {
  check: { title: 'format, lint, types, dead code, layers', needsBuild: false, run: check },
  unit: { title: 'unit tests', needsBuild: false, run: (args) => vitest('unit', args, { TZ: 'UTC' }) },
  build: { title: 'build', needsBuild: false, run: build },
  rules: { title: 'security rules on the Firestore emulator', needsBuild: false, run: rules },
  policy: { title: 'the policy table against the rules, and their mutants', needsBuild: false, run: policy },
  workflow: { title: 'functions, mail and data on the emulators', needsBuild: false, run: workflow },
  deploy: { title: 'what would be deployed', needsBuild: true, run: (args) => vitest('deploy', args) },
  e2e: { title: 'the product in Chromium', needsBuild: true, run: e2e },
}
