import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { runNode } from '../parts.ts'
import { Refusal } from '../refusal.ts'
import { ROOT } from '../root.ts'

export const FIREBASE = 'node_modules/firebase-tools/lib/bin/firebase.js'

/** The answers of the first deployment, as functions/.env.<project> keeps them. */
const parametersOf = (project: string): Record<string, string> => {
  const file = join(ROOT, 'functions', `.env.${project}`)
  if (!existsSync(file))
    throw new Refusal(`functions/.env.${project} is not there: the first \`npm run deploy\` asks for its answers.`)
  const entries = Object.entries(parseEnv(readFileSync(file, 'utf8')))
  return Object.fromEntries(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))
}

/** A secret's value as Secret Manager has it; null where it is not there, or not for this login. */
export const readSecret = async (project: string, name: string): Promise<string | null> => {
  const { code, stdout } = await runNode(FIREBASE, ['functions:secrets:access', name, '--project', project])
  return code === 0 ? stdout.trimEnd() : null
}

/** The mail settings of a project: its parameters with the password, which stays in memory. */
export const mailSettings = async (project: string): Promise<Record<string, string>> => {
  const parameters = parametersOf(project)
  const password = await readSecret(project, 'SMTP_PASSWORD')
  if (password === null)
    throw new Refusal(
      `SMTP_PASSWORD of ${project} cannot be read: \`npx firebase login\`, then \`npx firebase functions:secrets:set SMTP_PASSWORD\`.`,
    )
  return { ...parameters, SMTP_PASSWORD: password }
}
