import type { Endpoint } from '../endpoints.ts'
import { runNode } from '../parts.ts'
import { Refusal } from '../refusal.ts'

/** Names of the scheduled functions in the bundle. */
export const scheduledFunctions = async (env: Record<string, string>): Promise<string[]> => {
  const { code, output, stdout } = await runNode('tools/endpoints.ts', ['functions/lib/index.js'], {
    env: { ...process.env, ...env },
  })
  if (code !== 0) throw new Refusal(`The functions do not load:\n${output}`)
  const line = stdout.trim().split('\n').at(-1) ?? '[]'
  return (JSON.parse(line) as Endpoint[]).filter(({ trigger }) => trigger === 'scheduleTrigger').map(({ name }) => name)
}

/** Runs a scheduled function once. The status with which it failed, or null. */
export const runSchedule = async (functionsUrl: string, name: string): Promise<string | null> => {
  const answer = await fetch(`${functionsUrl}/${name}-0`, { method: 'POST' }).catch(() => null)
  return answer?.ok ? null : String(answer?.status ?? 'no answer')
}

/**
 * The emulator never runs a schedule by itself: every minute each scheduled function is called, whatever its own
 * schedule, so that a trial shows within a minute what production does in the night. Returns what ends it.
 */
export const tickSchedules = (functionsUrl: string, names: readonly string[]): (() => void) => {
  const failing = new Set<string>()
  let ended = false
  const tick = async (name: string) => {
    const failed = await runSchedule(functionsUrl, name)
    if (failed === null) failing.delete(name)
    else if (!failing.has(name) && !ended) {
      failing.add(name)
      console.log(`! ${name} failed (${failed}); it is tried again every minute`)
    }
  }
  const all = () => {
    for (const name of names) void tick(name)
  }
  all()
  const timer = setInterval(all, 60_000)
  return () => {
    ended = true
    clearInterval(timer)
  }
}
