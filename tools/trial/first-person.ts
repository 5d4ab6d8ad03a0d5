import { runNode } from '../parts.ts'
import { Refusal } from '../refusal.ts'

/** The administrator of a start from nothing: invented, and with a number for an id, as a real one should have. */
const FIRST = { person: 'p-0001', name: 'Nguyễn Văn An', user: 'quantri', email: 'quantri@kiemdiem.example' }

/**
 * Names the first administrator of empty emulators by the operator's own command, and prints how he comes in: by the code,
 * which each start issues anew until it was used, or else by his user name.
 */
export const nameFirstPerson = async (project: string, env: Record<string, string>, web: string): Promise<void> => {
  const args = ['--project', project, ...Object.entries(FIRST).flatMap(([name, value]) => [`--${name}`, value])]
  const { code, output } = await runNode('tools/first-admin.ts', args, { env: { ...process.env, ...env } })
  const oneTimeCode = /One-time code: (\S+)/.exec(output)?.[1]
  if (code === 0 && oneTimeCode) {
    console.log(`  Nobody is here but the first administrator, ${FIRST.name}:`)
    console.log(`  ${web}/ma-truy-cap   code ${oneTimeCode}   then sign in as ${FIRST.user}\n`)
  } else if (output.includes('has an administrator'))
    console.log(`  Sign in as ${FIRST.user}, or whoever you have let in.\n`)
  else throw new Refusal(`The first administrator could not be named:\n${output}`)
}
