import { readFileSync, writeFileSync } from 'node:fs'

Object.assign(process.env, JSON.parse(readFileSync('/tmp/h-year-tmp/env.json', 'utf8')))
const { db } = await import('../../functions/src/firestore/db.ts')
const { clockIn } = await import('./clock.ts')
const { castOf } = await import('./people/cast.ts')
const { seedStart } = await import('./seed-start.ts')
const { holds, settling } = await import('./settle.ts')
const { stagesOf } = await import('./stages.ts')
const { smallerOffice } = await import('./smaller-office.ts')
const { trialOffice } = await import('../seed/roster.ts')
const { fromFirestore } = await import('../../functions/src/firestore/from-firestore.ts')
const { ended, mailsSent } = await import('./end-of-year.ts')
const office = smallerOffice(trialOffice)
const STATE = '/tmp/h-year-tmp/state.json'
let from = Number(process.argv[2] ?? 0)
const file = process.env.KIEMDIEM_CLOCK_FILE ?? ''
const offset = from === 0 ? 0 : Number(readFileSync(file, 'utf8'))
const clock = clockIn(file, new Date(Date.now() + offset))
const campaign =
  from === 0
    ? await seedStart(db, office, clock.now())
    : (fromFirestore((await db.collection('campaigns').get()).docs[0]?.data()) as never)
const year = Object.assign(castOf(office), { office, campaign, clock })
const settle = settling(process.env.KIEMDIEM_FUNCTIONS_URL ?? '', clock.now)
const stages = stagesOf('course')
for (; from < stages.length; from += 1) {
  const stage = stages[from]
  if (!stage) break
  writeFileSync(STATE, String(from))
  const begun = Date.now()
  try {
    const said = await stage.play(year as never)
    const t = Date.now() - begun
    if (process.env.SETTLE) await settle(false)
    await holds('dev', clock.now())
    console.log(from, stage.name, said, t, Date.now() - begun)
  } catch (error) {
    console.log('FAILED', from, stage.name, error)
    process.exit(1)
  }
}
await settle(true)
console.log(await mailsSent())
console.log(await ended((campaign as { id: string }).id))
process.exit(0)
