import { env } from '../../../support/env.ts'
import { runTool } from '../../../support/run-tool.ts'

const clear = async (address: string): Promise<void> => {
  const answer = await fetch(address, { method: 'DELETE', headers: { authorization: 'Bearer owner' } })
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`)
}

/** Nothing and nobody is left of the project under test, as in one that has just been made. */
export const emptyProject = async (): Promise<void> => {
  await clear(`http://${env.firestore}/emulator/v1/projects/${env.project}/databases/(default)/documents`)
  await clear(`http://${env.auth}/emulator/v1/projects/${env.project}/accounts`)
}

/** The operator's command names the first administrator; the code that it prints. */
export const firstCode = async (admin: { person: string; name: string; user: string }): Promise<string> => {
  const { output } = await runTool(
    'first-admin',
    ...Object.entries(admin).flatMap(([key, value]) => [`--${key}`, value]),
  )
  const code = /One-time code: (\S+)/.exec(output)?.[1]
  if (!code) throw new Error(`no code in:\n${output}`)
  return code
}
