import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../refusal.ts'
import { ROOT } from '../root.ts'

/** Every package of the lockfile with its version, as CycloneDX: what is deployed, and what has built and tested it. */
export const makeSbom = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx']
    const child = spawn('npm', args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    })
    let text = ''
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
    })
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0 ? resolve(text) : reject(new Refusal('`npm sbom` failed: the list of packages could not be made.')),
    )
  })

/** Keeps the list of this deployment under deployments/, which is not committed; gives its path from the root. */
export const keepSbom = async (project: string, at: Date): Promise<string> => {
  const sbom = await makeSbom()
  const name = join('deployments', `${project}-${at.toISOString().slice(0, 19).replaceAll(':', '')}Z.cdx.json`)
  mkdirSync(join(ROOT, 'deployments'), { recursive: true })
  writeFileSync(join(ROOT, name), sbom)
  return name
}
