import '../../../tests/workflow/fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import { startCampaign } from '../../../functions/src/campaigns/start-campaign.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { runJob } from '../../../functions/src/jobs/run-job.ts'
import { call } from '../../../tests/workflow/fixture/handlers/handlers.ts'
import { startTaskQueue, type TaskQueue } from '../../../tests/workflow/fixture/handlers/task-queue.ts'
import { type File, officeFile, previewed, stored } from '../../../tests/workflow/fixture/registry/import-rows.ts'
import { opening, plantRegistry, REGISTRY } from '../../../tests/workflow/fixture/registry/registry-only.ts'
import { sideBySide } from '../../side-by-side.ts'
import { type Extent, type Figure, timed } from '../figures.ts'

/** As many as an office has; of these a file of 2,000 people is made. */
const PEOPLE_OF_UNIT = 40
const PEOPLE_OF_FILE = 2_000
/** As the queue runs them. */
const AT_ONCE = 4

const nameOf = (at: number) =>
  `Ban ${String.fromCharCode(65 + (at % 26))}${String.fromCharCode(65 + Math.floor(at / 26))}`

const fileOf = (nth: number): File => {
  const units = PEOPLE_OF_FILE / PEOPLE_OF_UNIT
  const offices = Array.from({ length: units }, (_, at) => officeFile(nameOf(nth * units + at), PEOPLE_OF_UNIT))
  const numbered = <Row extends { row: number }>(rows: readonly Row[]) =>
    rows.map((row, at) => ({ ...row, row: at + 2 }))
  return {
    units: numbered(offices.flatMap((office) => office.units)),
    // Everybody has a mailbox of his own, also over several files.
    people: numbered(offices.flatMap((office) => office.people)).map((person) => ({
      ...person,
      email: `${nth}.${person.row}@thu-nghiem.example`,
    })),
  }
}

const importFile = async (file: File): Promise<void> => {
  const { parts, fingerprints } = await previewed(REGISTRY.registrar, file)
  let continues: string | null = null
  for (let part = 0; part < parts; part += 1)
    continues = (await stored(REGISTRY.registrar, file, fingerprints[part] ?? '', { part, continues })).import
}

type Task = Parameters<typeof runJob.run>[0]

/** Opens the campaign and runs its tasks as the queue would, those that come too early once more. */
const open = async (queue: TaskQueue): Promise<void> => {
  await call(startCampaign, REGISTRY.admin, { ...opening(), key: crypto.randomUUID() })
  const jobs = queue.tasks.filter((task) => typeof task === 'object' && task !== null && 'jobId' in task)
  for (let pass = 0; pass < 3; pass += 1) {
    await sideBySide(jobs, (data) => Promise.resolve(runJob.run({ data } as Task)).catch(() => null), AT_ONCE)
    if ((await db.doc(paths.campaign('2026')).get()).get('status') === 'open') return
  }
  throw new Error('the campaign was not opened')
}

/** An organisation of so many files of 2,000 people, brought in and then opened; in seconds. */
const organisation = async (queue: TaskQueue, files: number): Promise<{ imported: number; opened: number }> => {
  await plantRegistry()
  queue.tasks.length = 0
  const imported = await timed(async () => {
    for (let nth = 0; nth < files; nth += 1) await importFile(fileOf(nth))
  })
  queue.tasks.length = 0
  return { imported: imported / 1_000, opened: (await timed(() => open(queue))) / 1_000 }
}

/** A campaign of 2,000 people opened; in a whole run one of 20,000 too, for which there is no promise but to end. */
export const measure = async ({ quick }: Extent): Promise<Figure[]> => {
  const queue = await startTaskQueue()
  try {
    const { opened } = await organisation(queue, 1)
    const figures: Figure[] = [{ id: 'open-2000', figure: opened, note: `${PEOPLE_OF_UNIT} people a unit` }]
    if (quick) return figures
    const large = await organisation(queue, 10)
    return [...figures, { id: 'import-20000', figure: large.imported }, { id: 'open-20000', figure: large.opened }]
  } finally {
    await queue.close()
  }
}
