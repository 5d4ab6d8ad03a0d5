import { readFileSync } from 'node:fs'
import { env } from './env.ts'

/** The project that this file has for itself. */
export const project = () => process.env.GCLOUD_PROJECT ?? ''

/** Asks the emulator for what no client may: its rules, and to empty it. */
export const request = async (path: string, method: string, body?: object) => {
  const answer = await fetch(`http://${env.firestore}/emulator/v1/projects/${project()}${path}`, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`)
}

/** The rules of the repository, whatever rules the emulator has for projects that nobody names. */
export const withOurRules = async (): Promise<void> => {
  const content = readFileSync(new URL('../../firestore.rules', import.meta.url), 'utf8')
  await request(':securityRules', 'PUT', { rules: { files: [{ name: 'firestore.rules', content }] } })
}
