import { writeFileSync } from 'node:fs'
import { buildFunctions } from '../build.ts'
import { testPorts } from '../emulators/ports.ts'
import { withBackend } from '../testing/backend.ts'
import { movableClock } from './movable-clock.ts'

await buildFunctions()
const PORTS = testPorts(3)
const settings = { MAIL_PER_SECOND: '50', MAIL_AT_ONCE: '2', MAIL_DIGEST_OVER: '5', ...movableClock('dev') }
await withBackend(
  { name: 'rehearsal', ports: PORTS, only: ['firestore', 'auth', 'functions', 'tasks'], settings },
  async (env) => {
    writeFileSync('/tmp/h-year-tmp/env.json', JSON.stringify(env))
    await new Promise(() => setInterval(() => 0, 1000))
  },
)
