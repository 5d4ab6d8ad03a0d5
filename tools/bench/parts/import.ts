import '../../../tests/workflow/fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import { db } from '../../../functions/src/firestore/db.ts'
import { officeFile, previewed, stored } from '../../../tests/workflow/fixture/registry/import-rows.ts'
import { newCampaignId, plant, WHO } from '../../../tests/workflow/fixture/world.ts'
import { type Extent, type Figure, median, timed } from '../figures.ts'

const PEOPLE = 2_000

/** A file previewed, then stored part by part, as the screen does it. */
const importOf = (name: string, people: number) => async () => {
  const file = officeFile(name, people)
  const { parts, fingerprints } = await previewed(WHO.organiser, file)
  let continues: string | null = null
  for (let part = 0; part < parts; part += 1) {
    const answer = await stored(WHO.organiser, file, fingerprints[part] ?? '', { part, continues })
    continues = answer.import
  }
}

/** Files of people: each time another office, into a registry that grows. */
export const measure = async ({ quick }: Extent): Promise<Figure[]> => {
  await plant(newCampaignId())
  await db.doc(paths.access(WHO.organiser)).update({ registrar: true })
  await importOf('Ban Khởi động', 20)()
  const times: number[] = []
  for (let nth = 0; nth < (quick ? 1 : 3); nth += 1)
    times.push(await timed(importOf(`Sở ${'I'.repeat(nth + 1)}`, PEOPLE)))
  return [{ id: 'import-2000', figure: median(times) / 1_000 }]
}
