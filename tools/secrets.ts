import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readOptions } from './options.ts'
import { runNode, step } from './parts.ts'
import { Refusal, run } from './refusal.ts'
import { FIREBASE, readSecret } from './setup/project-settings.ts'

/**
 * `npm run secrets`: makes the key of the sign-in addresses and puts it into Secret Manager, on any system. It never
 * replaces one: with another key nobody finds the own account. Without a project it only shows what a key looks like.
 */
const USAGE = 'npm run secrets [-- --project <id>]'

/** As long as the hash that uses it, with room to spare. */
const newKey = (): string => randomBytes(48).toString('base64')

/** By a file, because an argument can be seen by every program of the machine; removed whatever happens. */
const put = async (project: string, name: string, value: string): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'kiemdiem-'))
  const file = join(folder, 'secret')
  try {
    writeFileSync(file, value, { mode: 0o600 })
    const args = ['functions:secrets:set', name, '--data-file', file, '--project', project, '--force']
    const { code, output } = await runNode(FIREBASE, args)
    if (code !== 0)
      throw new Refusal(`${name} could not be set: \`npx firebase login\`, the Blaze plan, and try again.\n${output}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await run(async () => {
  const { project } = readOptions(USAGE, [], ['project'])
  const key = newKey()
  if (!project) {
    console.log(`\nA new key: ${key}\nNothing was stored. To make one for a project and store it: ${USAGE}`)
    return
  }
  if (project.startsWith('demo-'))
    throw new Refusal(`"${project}" is a project of the emulators, which have their own.`)
  if ((await step('is there one', () => readSecret(project, 'SIGN_IN_SECRET'))) !== null)
    throw new Refusal(`${project} has its SIGN_IN_SECRET: another one would lock everybody out. Nothing was changed.`)
  await step('SIGN_IN_SECRET', () => put(project, 'SIGN_IN_SECRET', key))
  console.log(`\nSIGN_IN_SECRET: ${key}`)
  console.log('It is shown only here: print it, and keep it in the office’s safe like a master key. It never changes.')
  console.log(
    `Next, the password of the mail account: npx firebase functions:secrets:set SMTP_PASSWORD --project ${project}`,
  )
})
