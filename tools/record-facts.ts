import { parseArgs } from 'node:util'
import { connect } from './operating/connect.ts'
import { run } from './refusal.ts'

/**
 * `npm run record-facts`: papers sealed and acts made before prints stored what they state of the registry get it once, as the
 * registry says now, and their prints say on which day it was recorded. Shows what would be recorded; `--yes` does it. Once is
 * enough, and again does nothing. Prints paths and ids only.
 */
await run(async () => {
  const options = { project: { type: 'string' }, yes: { type: 'boolean' } } as const
  const { project, yes = false } = parseArgs({ options, strict: true }).values
  const { id, db } = await connect(project)
  const { recordFacts, withoutFacts } = await import('./operating/record-facts.ts')
  const found = await withoutFacts(db)
  const paths = [...found.revisions, ...found.acts]
  console.log(`\n${id}: ${found.revisions.length} sealed texts and ${found.acts.length} acts without what they state`)
  for (const path of paths) console.log(`  ${path}`)
  if (yes) await recordFacts(db, found, new Date())
  if (paths.length > 0)
    console.log(yes ? `\n✓ ${paths.length} recorded.` : '\nNothing was changed. To do it: the same with --yes.')
  process.exit(0)
})
