import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findingsOf } from '@kiemdiem/domain/invariants/invariants'
import { accessSchema } from '@kiemdiem/domain/model/access'
import { type Standing, standingOf } from '@kiemdiem/domain/recovery/standing'
import { connect, type Project } from './operating/connect.ts'
import { importExport } from './operating/emulator-data.ts'
import { printFindings } from './operating/print-findings.ts'
import { readData } from './operating/read-proofs.ts'
import { Refusal, run } from './refusal.ts'

/**
 * `npm run restore`: makes a restored copy fit to be worked with. `--save` writes who is locked and who has which role to
 * a file, before the copy replaces it; `--from` puts an export of the emulators in place of their data and settles it;
 * `--imported` settles what gcloud has restored (docs/operations.md §5). Then the invariants. Prints ids only.
 */
const USAGE = `npm run restore -- --save standing.json [--project <id>]
       npm run restore -- --from <folder> --standing standing.json [--yes]
       npm run restore -- --imported --standing standing.json [--project <id>] [--yes]`

const optionsOf = () => {
  const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const
  const options = { save: text, from: text, imported: flag, standing: text, project: text, yes: flag } as const
  const { values } = parseArgs({ options, strict: true })
  const modes = [values.save, values.from, values.imported].filter((each) => each !== undefined)
  if (modes.length !== 1 || (values.save === undefined && values.standing === undefined))
    throw new Refusal(`One of --save, --from and --imported; the last two with --standing. Usage:\n       ${USAGE}`)
  return { ...values, yes: values.yes ?? false }
}

const save = async ({ id, db }: Project, file: string): Promise<void> => {
  const { parse } = await import('../functions/src/firestore/parse.ts')
  const accounts = (await db.collection('access').get()).docs.map((doc) => parse(accessSchema, doc))
  writeFileSync(file, `${JSON.stringify(standingOf(id, accounts, new Date()), null, 2)}\n`)
  console.log(`\n✓ ${accounts.length} accounts of ${id} in ${file}: keep it where the backups are.`)
}

const settleAndProve = async (project: Project, standing: Standing, yes: boolean): Promise<boolean> => {
  const { planSettling, settleProject } = await import('./operating/settle-project.ts')
  const { groups, lost } = await planSettling(project, standing)
  const paths = [...Map.groupBy(groups.flat(), ({ path }) => path.split('/')[0] ?? '')]
  console.log(`\n${project.id}: roles and locks of ${standing.savedAt}`)
  for (const [collection, each] of paths) console.log(`  ${collection}: ${each.length} writes`)
  if (lost.length > 0) console.log(`  younger than the copy, to be entered again: ${lost.join(', ')}`)
  if (!yes) {
    console.log('\nNothing was changed. To do it: the same with --yes.')
    return true
  }
  await settleProject(project, groups)
  const results = findingsOf(await readData(project.db))
  printFindings(project.id, results)
  return results.every(({ findings }) => findings.length === 0)
}

await run(async () => {
  const { save: target, from, standing: file = '', project: named, yes } = optionsOf()
  const project = await connect(named)
  if (target !== undefined) {
    await save(project, target)
    process.exit(0)
  }
  const { readStanding } = await import('./operating/settle-project.ts')
  // Before anything is replaced.
  const standing = readStanding(file, project.id)
  if (from !== undefined) {
    if (!project.emulated)
      throw new Refusal('--from is for the emulators; for a real project see docs/operations.md §5.')
    if (!yes) {
      console.log(`\nNothing was changed. With --yes all documents of ${project.id} are replaced by those of ${from}.`)
      process.exit(0)
    }
    await importExport(project.id, from)
  }
  process.exit((await settleAndProve(project, standing, yes)) ? 0 : 1)
})
