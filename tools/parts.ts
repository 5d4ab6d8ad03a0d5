import { AsyncLocalStorage } from 'node:async_hooks'
import { type SpawnOptions, spawn } from 'node:child_process'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './root.ts'

/** "1:05" minutes, for progress lines. */
export const elapsed = (since: number): string => {
  const seconds = Math.round((Date.now() - since) / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

const aside = new AsyncLocalStorage<string[]>()

/** Prints; what is done aside keeps it until it has ended. */
export const say = (text: string): void => {
  const kept = aside.getStore()
  if (kept) kept.push(text)
  else process.stdout.write(text)
}

/** Whether something else is being printed meanwhile. */
export const isAside = (): boolean => aside.getStore() !== undefined

/** Lower than usual, and what a process starts has it too. */
const PATIENT = 10

/** What is done aside leaves the processors to what is not: a browser that waits is a page that is late. */
export const yieldToOthers = ({ pid }: { pid?: number | undefined }): void => {
  if (!isAside() || pid === undefined) return
  try {
    setPriority(pid, PATIENT)
  } catch {
    // Gone already, or a system that knows no priorities.
  }
}

/** Does something beside other work that prints too: what it says is printed in one piece when it has ended. */
export const doAside = <T>(work: () => Promise<T>): Promise<T> => {
  const kept: string[] = []
  return aside.run(kept, work).finally(() => process.stdout.write(kept.join('')))
}

/** Does one step of a longer command, with a line before and the time it took after. */
export const step = async <T>(title: string, work: () => Promise<T>): Promise<T> => {
  const started = Date.now()
  say(`  ${title} … `)
  try {
    const result = await work()
    say(`✓ ${elapsed(started)}\n`)
    return result
  } catch (error) {
    say(`✗ ${elapsed(started)}\n`)
    throw error
  }
}

export interface Outcome {
  code: number
  /** All that was printed. */
  output: string
  /** Without what was printed as errors and warnings. */
  stdout: string
}

/** Runs a JavaScript program of node_modules (or a script of ours) under this Node and gathers what it prints. */
export const runNode = (script: string, args: readonly string[], options: SpawnOptions = {}): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, script), ...args], { cwd: ROOT, stdio: 'pipe', ...options })
    const all: Buffer[] = []
    const out: Buffer[] = []
    child.stdout?.on('data', (chunk: Buffer) => {
      all.push(chunk)
      out.push(chunk)
    })
    child.stderr?.on('data', (chunk: Buffer) => all.push(chunk))
    child.once('error', reject)
    child.once('close', (code) => {
      const [output, stdout] = [all, out].map((chunks) => Buffer.concat(chunks).toString())
      resolve({ code: code ?? 1, output: output ?? '', stdout: stdout ?? '' })
    })
  })
