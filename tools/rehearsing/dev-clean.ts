import { readFileSync } from 'node:fs'

Object.assign(process.env, JSON.parse(readFileSync('/tmp/h-year-tmp/env.json', 'utf8')))
const { db } = await import('../../functions/src/firestore/db.ts')
for (const doc of (await db.collection('conferences').where('state', '==', 'open').get()).docs) {
  for (const row of (await doc.ref.collection('minutes').get()).docs) await row.ref.delete()
  await doc.ref.update({
    state: 'scheduled',
    signed: { chair: null, secretary: null },
    exceptions: doc.get('exceptions'),
  })
  console.log(doc.id)
}
process.exit(0)
