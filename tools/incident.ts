import { parseArgs } from 'node:util'
import { closeLeaked, type LeakedFacts } from '@kiemdiem/domain/recovery/close-leaked'
import { connect } from './operating/connect.ts'
import type { Doing } from './operating/what-was-done.ts'
import { Refusal, run } from './refusal.ts'

/**
 * `npm run incident`: somebody else may be using an account. Shows what it did and what would be done; `--yes` does it: locks
 * it, ends its sessions and codes, and takes back what waits for it or at its asking. Prints ids only.
 */
const USAGE =
  'npm run incident -- --account <person id or user name> --reason "…" [--since 2026-11-01] [--project <id>] [--yes]'
const DAYS_BACK = 30

const optionsOf = () => {
  const text = { type: 'string' } as const
  const options = { account: text, reason: text, since: text, project: text, yes: { type: 'boolean' } } as const
  const { account, reason = '', since, project, yes = false } = parseArgs({ options, strict: true }).values
  if (!account || reason.trim() === '') throw new Refusal(`An account and a reason are needed. Usage: ${USAGE}`)
  if (reason.length > 500)
    throw new Refusal('The reason has at most 500 characters: it stands on the trail of the account.')
  const from = since === undefined ? new Date(Date.now() - DAYS_BACK * 86_400_000) : new Date(since)
  if (Number.isNaN(from.getTime())) throw new Refusal(`"${since}" is no date. Usage: ${USAGE}`)
  return { account, reason: reason.normalize('NFC').trim(), since: from, project, yes }
}

const printDone = (personId: string, since: Date, done: readonly Doing[]): void => {
  console.log(`\nWhat ${personId} did since ${since.toISOString()}:`)
  for (const { command, first, last, at } of done) {
    console.log(`  ${command} ×${at.length}, ${first.toISOString()} – ${last.toISOString()}`)
    for (const path of at) console.log(`      ${path}`)
  }
  if (done.length === 0) console.log('  nothing that leaves an event')
}

const printFacts = ({ access, codes, askedFor }: LeakedFacts): void => {
  const { personId, userName, active, admin, organiser } = access
  const roles = [...(admin ? ['administrator'] : []), ...organiser.map((track) => `organiser of ${track}`)]
  console.log(`\n${personId} (${userName}): ${active ? 'open' : 'locked'}; ${roles.join(', ') || 'no roles'}`)
  console.log(
    `  codes to end: ${codes.length}; asked for others and waiting: ${askedFor.map((each) => each.personId).join(', ') || 'nothing'}`,
  )
}

const NEXT = `
What comes next (docs/operations.md §10):
  1. Look at each line above with the person: what was not theirs is taken back by its own command, with a reason.
  2. Codes that it issued as an administrator, and sign-ins of their holders, are to be looked at one by one.
  3. An administrator issues a new code BEFORE unlocking: until it is used the old password signs in.
  4. Reading leaves no event: assume that what the account may read was read. The 72 hours of §8 have begun.
  5. No administrator left? npm run first-admin names another one.`

await run(async () => {
  const { account, reason, since, project, yes } = optionsOf()
  const { id, db } = await connect(project)
  const { accountNamed, readLeaked } = await import('./operating/read-leaked.ts')
  const { applyWrites } = await import('../functions/src/firestore/apply-writes.ts')
  const { syncAccount } = await import('../functions/src/accounts/sync-account.ts')
  const { whatWasDone } = await import('./operating/what-was-done.ts')
  const personId = await accountNamed(db, account)
  const facts = await db.runTransaction(async (tx) => {
    const found = await readLeaked(tx, db, { personId, reason, now: new Date() })
    if (yes) applyWrites(tx, closeLeaked(found))
    return found
  })
  // Again on a repeat: a crash between the two is cured by calling once more.
  if (yes) await syncAccount(personId)
  console.log(`\n${id}`)
  printFacts(facts)
  printDone(personId, since, await whatWasDone(db, personId, since))
  console.log(
    yes
      ? `\n✓ ${personId} is closed: locked, signed out everywhere, its codes ended.`
      : '\nNothing was changed. To do it: the same with --yes.',
  )
  if (yes) console.log(NEXT)
  process.exit(0)
})
