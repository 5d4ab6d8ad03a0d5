import { type SpawnOptions, spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './root.ts'

/** "1:05" minutes, for progress lines. */
export const elapsed = (since: number): string => {
  const seconds = Math.round((Date.now() - since) / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** Does one step of a longer command, with a line before and the time it took after. */
export const step = async <T>(title: string, work: () => Promise<T>): Promise<T> => {
  const started = Date.now()
  process.stdout.write(`  ${title} … `)
  try {
    const result = await work()
    console.log(`✓ ${elapsed(started)}`)
    return result
  } catch (error) {
    console.log(`✗ ${elapsed(started)}`)
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
