import { REFUSALS } from '../../refusals/refusals.ts'
import type { Store } from '../../writes/apply.ts'
import { FAULTS } from '../faults.ts'
import { type Came, EXCEPTIONS } from './exceptions.fixture.ts'

const HEAD = `# What happens in a year, at every stage

What an office does about it, and what the system does: the registry's commands, \`setNotRated\` and \`replaceNamed\`, tried by
a unit test in an office that has come as far as each stage (\`domain/src/registry/exceptions/\`), which writes this page.
A number says how much of open work is touched by what was done; a preview tells the same beforehand. Of a refusal the
code stands here, and its sentence below.
`

const TAIL = `
- **Somebody joins**: he belongs to the unit at once, is called to its conferences and may be called upon to write for it; whom a
  campaign reviews is frozen when it is opened, so that he is reviewed in the next.
- **Somebody leaves or dies**: the organiser says so (\`setNotRated\`), his paper is owed by nobody from then on, and the minutes say
  why there is no level; after the minutes, whoever decides says it when the result is recorded. Whoever keeps
  the registry locks the account. Nobody writes to who has died.
- **A head is away**: who is in charge in his place has what the head has, from the first day to the last (\`delegateUnit\`, 0090); the paper of
  the head himself stays with the organiser.
- **The old unit's words on somebody who was moved** stand with his service (\`transfers[].comment\`), and the unit in which he
  is reviewed stays the one of the opening.
- **Acts** (minutes, proposals, parts that were told) keep whom they were for: another head reads what comes from then on.
`

const cell = (came: Came): string => {
  if ('refused' in came) return came.refused.map((code) => `\`${code}\``).join(', ')
  const counts = Object.entries(came.done).map(([what, count]) => `${what} ${count}`)
  return counts.length > 0 ? `✓ ${counts.join(', ')}` : '✓'
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** Stages that follow one another and answer alike stand as one. */
const spans = (answers: readonly (readonly [stage: string, said: string])[]): string => {
  const all: { from: string; to: string; said: string }[] = []
  for (const [stage, said] of answers) {
    const last = all.at(-1)
    if (last?.said === said) last.to = stage
    else all.push({ from: stage, to: stage, said })
  }
  return all.map(({ from, to, said }) => `${from === to ? from : `${from} … ${to}`}: ${said}`).join('<br>')
}

/** The page of all exceptions over these offices, by stage. */
export const tableOf = (offices: ReadonlyMap<string, Store>): string => {
  const refused = new Set<string>()
  const rows = EXCEPTIONS.map(([what, command, happens]) => {
    const answers = [...offices].map(([stage, store]) => {
      const came = happens(new Map(store))
      if ('refused' in came) for (const code of came.refused) refused.add(code)
      return [stage, cell(came)] as const
    })
    return row([what, `\`${command}\``, spans(answers)])
  })
  const sentences = [...refused].toSorted().map((code) => {
    const said: Readonly<Record<string, string | { sentence: string }>> = { ...REFUSALS, ...FAULTS }
    const sentence = said[code]
    return `- \`${code}\`: ${typeof sentence === 'object' ? sentence.sentence : sentence}`
  })
  return [
    HEAD,
    `Stages: ${[...offices.keys()].join(', ')}.\n`,
    row(['what happens', 'command', 'at which stages']),
    row(['---', '---', '---']),
    ...rows,
    `\n${sentences.join('\n')}`,
    TAIL,
  ].join('\n')
}
