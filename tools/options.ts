import { parseArgs } from 'node:util'
import { Refusal } from './refusal.ts'

/** Reads `--name value` options of a command; a wrong or missing one ends with the command's usage. */
export const readOptions = <Name extends string>(
  usage: string,
  required: readonly Name[],
  optional: readonly Name[] = [],
): Record<Name, string | undefined> => {
  const options = Object.fromEntries([...required, ...optional].map((name) => [name, { type: 'string' as const }]))
  try {
    const { values } = parseArgs({ options, strict: true })
    const missing = required.filter((name) => !values[name])
    if (missing.length === 0) return values as Record<Name, string | undefined>
    throw new Error(`--${missing.join(', --')} missing`)
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : error}. Usage: ${usage}`)
  }
}
