import { join } from 'node:path'
import { findChromium, olderChromium } from '../../tests/support/chromium.ts'
import { buildFunctions, buildWeb, demoConfig } from '../build.ts'
import { type Ports, testPorts } from '../emulators/ports.ts'
import { runNode, say, step } from '../parts.ts'
import { Refusal } from '../refusal.ts'
import { rehearsal } from '../rehearsing/rehearsal.ts'
import { ROOT } from '../root.ts'
import { type BackendOptions, withBackend } from './backend.ts'
import { NOTHING, type Tally } from './report.ts'
import { playwright, vitest } from './runners.ts'

const WORKFLOW_PORTS = testPorts(1)
const E2E_PORTS = testPorts(2)
/** For suites that ask for nothing but the database, each in projects of its own. */
const FIRESTORE: BackendOptions = { name: 'firestore', ports: testPorts(0), only: ['firestore'] }

const check = async (): Promise<Tally> => {
  const { code, output } = await runNode('tools/check.ts', [])
  say(`${output.trimEnd()}\n`)
  return code === 0 ? NOTHING : { ...NOTHING, failed: 1 }
}

const e2eProject = (ports: Ports) => `demo-e2e-${ports.hosting}`

const builtFunctions = async (): Promise<Tally> => {
  await step('functions', buildFunctions)
  return NOTHING
}

/** Everything that later parts run: the functions, and the web as deployed. */
const build = async (): Promise<Tally> => {
  await builtFunctions()
  // The project's name has no demo- in it, so that the search for traces of emulators in the bundle means something.
  await step('web, production', () => buildWeb({ outDir: 'dist', config: demoConfig('kiemdiem-kiem-thu') }))
  return NOTHING
}

const workflow = async (args: readonly string[]): Promise<Tally> => {
  const only = ['firestore', 'auth', 'functions', 'tasks'] as const
  return withBackend({ name: 'workflow', ports: WORKFLOW_PORTS, only }, (env) =>
    vitest('workflow', args, env, 'workflow-*'),
  )
}

/** Handlers are called by the tests themselves: no function runs. */
const worlds = async (args: readonly string[]): Promise<Tally> =>
  withBackend({ name: 'worlds', ports: testPorts(0), only: ['firestore', 'auth'] }, (env) =>
    vitest('worlds', args, env),
  )

/** The whole product with the trial's people in it, as `npm start` has it, in a browser: projects of Playwright. */
const inBrowser = async (projects: readonly string[], args: readonly string[]): Promise<Tally> => {
  const ports = E2E_PORTS
  const browser = await step('browser', findChromium)
  const older = await step('oldest browser', olderChromium)
  const outDir = `dist-e2e-${ports.hosting}`
  await step('web, for emulators', () => buildWeb({ outDir, config: demoConfig(e2eProject(ports)), emulators: ports }))
  const only = ['firestore', 'auth', 'functions', 'tasks', 'hosting'] as const
  return withBackend({ name: 'e2e', ports, only, publicDir: `web/${outDir}` }, async (env) => {
    await step('seed', async () => {
      const { code, output } = await runNode('tools/run-seed.ts', [], { env: { ...process.env, ...env } })
      if (code !== 0) throw new Refusal(`The trial's data could not be loaded:\n${output}`)
    })
    const browsers = { KIEMDIEM_CHROMIUM: browser, KIEMDIEM_OLDER_CHROMIUM: older }
    return playwright(projects, args, { ...env, ...browsers, KIEMDIEM_WEB_FOLDER: join(ROOT, 'web', outDir) })
  })
}

export interface Suite {
  title: string
  /**
   * The suite that builds what it runs, when it is run by itself. Where the web has no part in it, a screen half written does
   * not stop who works on a function.
   */
  needs?: 'build' | 'functions'
  /**
   * In a whole run these go on beside the browser, which leaves one of two processors free: what they print follows when
   * they have ended.
   */
  besideBrowser?: true
  /** Emulators that are started once for those that follow one another and need the same. */
  on?: BackendOptions
  /** Only when asked for by name. */
  onDemand?: true
  run(args: readonly string[], env: Record<string, string>): Promise<Tally>
}

/** In the order of a whole run: the quickest to fail first. */
export const SUITES: Record<string, Suite> = {
  check: { title: 'format, lint, types, dead code, layers', run: check },
  unit: { title: 'unit tests', run: (args) => vitest('unit', args, { TZ: 'UTC' }) },
  build: { title: 'build', run: build },
  functions: { title: 'build of the functions alone', onDemand: true, run: builtFunctions },
  rules: {
    title: 'security rules on the Firestore emulator',
    on: FIRESTORE,
    besideBrowser: true,
    run: (args, env) => vitest('rules', args, env),
  },
  policy: {
    title: 'the policy table against the rules, and their mutants',
    on: FIRESTORE,
    besideBrowser: true,
    run: (args, env) => vitest('policy', args, env),
  },
  worlds: {
    title: 'two databases compared by everybody who looks, and by who means harm',
    besideBrowser: true,
    run: worlds,
  },
  workflow: {
    title: 'functions, mail and data on the emulators',
    needs: 'functions',
    run: workflow,
  },
  rehearsal: {
    title: 'a whole year of the trial, each act by its own person',
    needs: 'functions',
    run: async (args) => {
      const code = await rehearsal(['--small', ...args])
      return code === 0 ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 }
    },
  },
  deploy: { title: 'what would be deployed', needs: 'build', run: (args) => vitest('deploy', args) },
  e2e: {
    title: 'the product in Chromium',
    needs: 'build',
    run: (args) => inBrowser(['e2e', 'oldest', 'empty'], args),
  },
  screenshots: {
    title: "the README's pictures, into docs/screenshots",
    needs: 'build',
    onDemand: true,
    run: (args) => inBrowser(['screenshots'], args),
  },
}
