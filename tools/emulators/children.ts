import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { isAside, yieldToOthers } from '../parts.ts'

/** Children that still run, and how each is asked to end; none may outlive this process, however it ends. */
const running = new Map<ChildProcess, NodeJS.Signals>()
const asked = new Set<ChildProcess>()

/** All that a process started, and what those started. Without `ps` (a bare container), none. */
const descendantsOf = (pid: number): number[] => {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
  const pairs = (stdout ?? '').split('\n').map((line) => line.trim().split(/\s+/).map(Number))
  const below = (parent: number): number[] =>
    pairs.flatMap(([child = 0, ppid]) => (ppid === parent ? [child, ...below(child)] : []))
  return below(pid)
}

/** Kills the child with all that it started: the Firebase CLI puts Java into a process group of its own. */
const killTree = (child: ChildProcess): void => {
  if (child.pid === undefined) return
  for (const pid of [...descendantsOf(child.pid), child.pid]) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // Gone between the listing and the signal.
    }
  }
}

const ask = (child: ChildProcess): void => {
  // A second signal would make the Firebase CLI drop its children instead of ending them.
  if (!asked.has(child)) child.kill(running.get(child))
  asked.add(child)
}

process.on('exit', () => {
  for (const child of running.keys()) ask(child)
})

/**
 * Starts a background program in a process group of its own, so that Ctrl-C in the terminal reaches only us and we
 * decide the order in which things end. Its output goes to a file.
 */
export const startChild = (
  command: string,
  args: string[],
  logFile: string,
  { endsOn, ...options }: SpawnOptions & { endsOn: NodeJS.Signals },
): ChildProcess => {
  const log = openSync(logFile, 'w')
  const child = spawn(command, args, {
    ...options,
    stdio: ['ignore', log, log],
    detached: process.platform !== 'win32',
    windowsHide: true,
  })
  closeSync(log)
  running.set(child, endsOn)
  child.once('exit', () => running.delete(child))
  return child
}

/**
 * What is done aside goes on at its lower priority with all that it started; not before it stands, because the Firebase CLI waits
 * a minute for Java and then gives up.
 */
export const yieldOnceReady = ({ pid }: ChildProcess): void => {
  if (pid === undefined || !isAside()) return
  for (const each of [pid, ...descendantsOf(pid)]) yieldToOthers({ pid: each })
}

/** Asks the child to end, and when it has not after so long, ends it with all that it started. */
export const stopChild = async (child: ChildProcess, patienceMs: number): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  ask(child)
  const timer = setTimeout(() => killTree(child), patienceMs)
  await ended
  clearTimeout(timer)
}

/** The end of a log, for a message about a failure. */
export const tailOf = (logFile: string, lines = 15): string =>
  readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-lines).join('\n')
