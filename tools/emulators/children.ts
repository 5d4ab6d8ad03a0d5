import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'

/** Children that still run; none may outlive this process, however it ends. */
const running = new Set<ChildProcess>()

/** Kills the child with all that it started (the emulators run Java and workers of their own). */
const killGroup = (child: ChildProcess, signal: NodeJS.Signals): void => {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  try {
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {
    // Gone between the check and the signal.
  }
}

process.on('exit', () => {
  for (const child of running) killGroup(child, 'SIGKILL')
})

/**
 * Starts a background program in a process group of its own, so that Ctrl-C in the terminal reaches only us and we
 * decide the order in which things end. Its output goes to a file.
 */
export const startChild = (command: string, args: string[], logFile: string, options: SpawnOptions): ChildProcess => {
  const log = openSync(logFile, 'w')
  const child = spawn(command, args, {
    ...options,
    stdio: ['ignore', log, log],
    detached: process.platform !== 'win32',
    windowsHide: true,
  })
  closeSync(log)
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** Asks the child to end, and after the patience is used up no longer asks. */
export const stopChild = async (child: ChildProcess, signal: NodeJS.Signals, patienceMs: number): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  const timer = setTimeout(() => killGroup(child, 'SIGKILL'), patienceMs)
  await ended
  clearTimeout(timer)
  running.delete(child)
}

/** The end of a log, for a message about a failure. */
export const tailOf = (logFile: string, lines = 15): string =>
  readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-lines).join('\n')
