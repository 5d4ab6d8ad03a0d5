import { testPorts } from '../emulators/ports.ts'
import { withBackend } from '../testing/backend.ts'
import { runSeen } from '../testing/runners.ts'
import { movableClock } from './clock/movable-clock.ts'

const PORTS = testPorts(3)

/** Mails go as fast as the inbox takes them; who has many is told each morning, as an office has it. */
const SETTINGS = { MAIL_PER_SECOND: '50', MAIL_AT_ONCE: '4', MAIL_DIGEST_OVER: '5' }

/** Starts everything, plays the year in a process of its own, and gives the code with which that ended. The functions are built already. */
export const rehearsal = (args: readonly string[]): Promise<number> => {
  const only = ['firestore', 'auth', 'functions', 'tasks'] as const
  const settings = { ...SETTINGS, ...movableClock(`rehearsal-${PORTS.hosting}`) }
  return withBackend({ name: 'rehearsal', ports: PORTS, only, settings }, (env) =>
    runSeen('tools/run-rehearsal.ts', args, env),
  )
}
