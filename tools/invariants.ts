import { parseArgs } from 'node:util'
import { findingsOf } from '@kiemdiem/domain/invariants/invariants'
import { connect } from './operating/connect.ts'
import { printFindings } from './operating/print-findings.ts'
import { readData } from './operating/read-proofs.ts'
import { Refusal, run } from './refusal.ts'

/**
 * `npm run invariants`: proves on the data of a project what must hold of it at any moment (domain/src/invariants). Reads
 * only, and prints paths and ids only. Ends with 1 where something does not hold.
 */
await run(async () => {
  const { values } = parseArgs({ options: { project: { type: 'string' }, json: { type: 'boolean' } }, strict: true })
  const { id, db } = await connect(values.project)
  const data = await readData(db)
  // Of nothing everything holds.
  if (data.stored.size === 0) throw new Refusal(`${id} holds no documents: is it the right project?`)
  const results = findingsOf(data)
  const sound = results.every(({ findings }) => findings.length === 0)
  if (values.json) console.log(JSON.stringify({ project: id, sound, results }))
  else printFindings(id, results)
  process.exit(sound ? 0 : 1)
})
