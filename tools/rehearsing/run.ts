import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildFunctions } from '../build.ts'
import { portsFrom } from '../emulators/ports.ts'
import { step } from '../parts.ts'
import { CACHE, ROOT } from '../root.ts'
import { withBackend } from '../testing/backend.ts'

/** First port of the tests: see tools/testing/suites.ts. */
const PORTS = portsFrom(Number(process.env.KIEMDIEM_TEST_PORTS ?? 15000) + 60)

/** Starts everything, plays the year in a process of its own, and gives the code with which that ended. */
export const rehearsal = async (args: readonly string[]): Promise<number> => {
  await step('functions', buildFunctions)
  mkdirSync(CACHE, { recursive: true })
  const clock = join(CACHE, `clock-${PORTS.hosting}`)
  const only = ['firestore', 'auth', 'functions', 'tasks'] as const
  const settings = { KIEMDIEM_CLOCK_FILE: clock, MAIL_PER_SECOND: '50', MAIL_AT_ONCE: '10' }
  return withBackend({ name: 'rehearsal', ports: PORTS, only, settings }, (env) => {
    const child = spawn(process.execPath, [join(ROOT, 'tools/run-rehearsal.ts'), ...args], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    })
    return new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (code) => resolve(code ?? 1))
    })
  })
}
