import { correctAddress } from '@kiemdiem/domain/recovery/correct-address'
import { emailAsGiven, readAddress } from './operating/address.ts'
import { connect } from './operating/connect.ts'
import { readOptions } from './options.ts'
import { Refusal, run } from './refusal.ts'

/**
 * `npm run address`: gives somebody another e-mail, or none: where mail goes and what signs in, together. On the running trial
 * unless a project is named. Prints ids only.
 */
const USAGE = 'npm run address -- --person <person id> --email <address, or "none"> [--project <id>]'

await run(async () => {
  const { person: personId = '', email: given = '', project } = readOptions(USAGE, ['person', 'email'], ['project'])
  const email = given === 'none' ? null : emailAsGiven(given)
  const { id, db } = await connect(project)
  const { applyWrites } = await import('../functions/src/firestore/apply-writes.ts')
  const shared = await db.runTransaction(async (tx) => {
    const facts = await readAddress(tx, db, { personId, email, now: new Date() })
    if (!facts) return null
    applyWrites(tx, correctAddress(facts))
    return facts.after?.personIds.filter((one) => one !== personId) ?? []
  })
  if (shared === null) throw new Refusal(`${id} knows nobody under ${personId}: nothing was changed.`)
  console.log(
    email === null
      ? `\n✓ ${personId} has no e-mail now: messages go to the unit's clerk, and the user name signs in.`
      : `\n✓ ${personId}: mail goes to the new address.`,
  )
  if (shared.length > 0)
    console.log(`  ${shared.join(', ')} has the same one: it signs in nobody as long as two accounts share it.`)
  process.exit(0)
})
