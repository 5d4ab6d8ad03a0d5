import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../refusal.ts'
import { CACHE, ROOT } from '../root.ts'
import { startChild, stopChild, tailOf } from './children.ts'
import type { Ports } from './ports.ts'

export interface Maildev {
  stop(): Promise<void>
}

/** Starts the SMTP inbox on 127.0.0.1; with a folder, mails outlive the run. */
export const startMaildev = async (name: string, ports: Ports, mailDirectory?: string): Promise<Maildev> => {
  mkdirSync(CACHE, { recursive: true })
  const logFile = join(CACHE, `maildev-${name}.log`)
  const script = join(ROOT, 'node_modules/maildev/dist/bin/maildev.js')
  const where = ['--ip', '127.0.0.1', '--web-ip', '127.0.0.1', '--smtp', `${ports.smtp}`, '--web', `${ports.inbox}`]
  const keep = mailDirectory ? ['--mail-directory', mailDirectory] : []
  const child = startChild(process.execPath, [script, ...where, ...keep], logFile, { cwd: CACHE, endsOn: 'SIGTERM' })
  const stop = () => stopChild(child, 3000)
  const deadline = Date.now() + 30_000
  while (Date.now() < deadline && child.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${ports.inbox}/api/healthz`).catch(() => null)
    if (answer?.ok) return { stop }
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  await stop()
  throw new Refusal(`The mail inbox (maildev) did not start; its last lines were:\n${tailOf(logFile)}`)
}
