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

/**
 * The emulator never runs a schedule by itself: every minute each scheduled function is called, whatever its own
 * schedule, so that a trial shows within a minute what production does in the night. Returns what ends it.
 */
export const tickSchedules = (functionsUrl: string, names: readonly string[]): (() => void) => {
  const failing = new Set<string>()
  let ended = false
  const tick = async (name: string) => {
    const answer = await fetch(`${functionsUrl}/${name}-0`, { method: 'POST' }).catch(() => null)
    if (answer?.ok) failing.delete(name)
    else if (!failing.has(name) && !ended) {
      failing.add(name)
      console.log(`! ${name} failed (${answer?.status ?? 'no answer'}); it is tried again every minute`)
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
