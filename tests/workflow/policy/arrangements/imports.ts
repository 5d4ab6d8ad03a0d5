import { paths } from '@kiemdiem/domain/ids'
import { db } from '../../../../functions/src/firestore/db.ts'
import { importRegistry as store } from '../../../../functions/src/registry/import-registry.ts'
import { undoImport as undo } from '../../../../functions/src/registry/import-undo.ts'
import { imported, officeFile, previewed } from '../../fixture/registry/import-rows.ts'
import { newCampaignId, plant, WHO } from '../../fixture/world.ts'
import { type Arrangement, tried } from '../trials/arrangement.ts'
import { change } from './update.ts'

interface Office {
  file: ReturnType<typeof officeFile>
  seen: string
  import: string
}

/** Of each office another unit is imported, and stands when the trials begin. */
let offices = 0
const fresh = async (): Promise<Office> => {
  offices += 1
  await plant(newCampaignId())
  await db.doc(paths.access(WHO.organiser)).update({ registrar: true })
  // A fault that was tried may have left one unfinished.
  await db.doc(paths.importSettings).delete()
  const { import: last } = await imported(WHO.organiser, officeFile(`Ban Đã nhập ${offices}`, 1))
  const file = officeFile(`Ban Đang nhập ${offices}`, 1)
  const { fingerprints } = await previewed(WHO.organiser, file)
  return { file, seen: fingerprints[0] ?? '', import: last ?? '' }
}
const as = { registrar: () => ({ registrar: true }) }
/** Who gives codes and organises keeps no registry by that. */
const stranger = () => ({ admin: true, organiser: ['partyGroup' as const] })

export const importRegistry: Arrangement<Office> = {
  command: tried(store),
  fresh,
  input: ({ file, seen }) => ({ ...file, seen, part: 0, continues: null, preview: false }),
  as,
  stranger,
  fails: {
    importFree: [
      {
        told: 'importUnfinished',
        documents: (office) => change(paths.import(office.import), { status: 'running' }),
      },
      { told: 'importOver', input: (input, office) => Object.assign(input, { continues: office.import }) },
    ],
    importAsSeen: [{ told: 'registryChanged', input: (input) => Object.assign(input, { seen: 'x' }) }],
  },
}

export const undoImport: Arrangement<Office> = {
  command: tried(undo),
  fresh,
  input: (office) => ({ import: office.import, preview: false }),
  as,
  stranger,
  fails: {
    importLast: [{ told: 'notLastImport', input: (input) => Object.assign(input, { import: 'i-khac' }) }],
    importUnused: [
      {
        told: 'importInUse',
        documents: async () => {
          const [person] = (await db.collection('people').where('name', '==', `Ban Đã nhập ${offices} 1`).get()).docs
          await change(paths.access(person?.id ?? ''), { hasAccount: true })
        },
      },
    ],
  },
  // What rests on an import is asked of the last one alone.
  apart: [['importLast', 'importUnused']],
}
