import type { InputOf } from '@kiemdiem/domain/commands'
import { actIdOf, paths } from '@kiemdiem/domain/ids'
import type { FormAct } from '@kiemdiem/domain/tables/form/superior-form'
import { defaultLayout } from '@kiemdiem/domain/tables/layout'
import { BALLOT } from '@kiemdiem/domain/tables/rows/conference'
import { ENCLOSURES } from '@kiemdiem/domain/tables/rows/dossier'
import { FIGURES } from '@kiemdiem/domain/tables/rows/figures'
import { db } from '../../../../functions/src/firestore/db.ts'
import { saveForm as keep } from '../../../../functions/src/tables/save-form.ts'
import { saveTableLayout as save } from '../../../../functions/src/tables/save-layout.ts'
import { newCampaignId, plant, WHO } from '../../fixture/world.ts'
import { type Arrangement, tried } from '../trials/arrangement.ts'
import { change, closed } from './update.ts'

interface Place {
  campaign: string
}

const planted = async (): Promise<Place> => {
  const campaign = newCampaignId()
  await plant(campaign)
  return { campaign }
}

const seen = () => defaultLayout(ENCLOSURES).map((each) => ({ ...each }))
const layout = () => seen().map((each) => (each.column === 'copies' ? { ...each, head: 'Số lượng' } : each))

export const saveTableLayout: Arrangement<Place> = {
  command: tried(save),
  fresh: planted,
  input: ({ campaign }): Omit<InputOf<'saveTableLayout'>, 'key'> => ({
    ...{ campaign, table: 'enclosures', layout: layout(), seen: seen() },
  }),
  as: { organiser: () => ({ organiser: ['partyCell'] }) },
  stranger: () => ({ admin: true, organiser: ['youthCadre'] }),
  fails: {
    campaignOpen: closed(),
    layoutFits: [
      { told: 'layoutInvalid', input: (input) => Object.assign(input, { layout: layout().slice(1) }) },
      {
        told: 'layoutInvalid',
        input: (input) => Object.assign(input, { layout: [...layout(), { column: 'other', head: '' }] }),
      },
      {
        told: 'levelsWanting',
        input: (input) => {
          const figures = defaultLayout(FIGURES).map((each) => ({ ...each }))
          return Object.assign(input, { table: 'figures', layout: figures.slice(0, -1), seen: figures })
        },
      },
      {
        told: 'layoutInvalid',
        input: (input) => Object.assign(input, { layout: layout().map((each) => ({ ...each, head: 'Như nhau' })) }),
      },
      // What is voted on keeps its words.
      {
        told: 'layoutInvalid',
        input: (input) => {
          const ballot = defaultLayout(BALLOT).map((each) => ({ ...each }))
          const renamed = ballot.map((each) => (each.column === 'good' ? { ...each, head: 'Tốt' } : each))
          return Object.assign(input, { table: 'ballot', layout: renamed, seen: ballot })
        },
      },
    ],
    layoutSeen: [
      {
        told: 'layoutChanged',
        documents: ({ campaign }) =>
          change(paths.campaign(campaign), { 'tableLayouts.enclosures': seen().slice(0, 3) }),
      },
    ],
  },
}

/** So many others, which stand; their files are of no matter here. */
const others =
  (count: number, standing: boolean, track: string) =>
  async ({ campaign }: Place) => {
    const of = { kind: 'campaign', id: campaign } as const
    const act = (number: number): FormAct => ({
      ...{
        id: actIdOf(campaign, of, 'form', number),
        kind: 'form',
        campaign,
        of,
        number,
        by: WHO.organiser,
        byName: 'Hòa',
      },
      ...{ onBehalf: null, submittedAt: new Date(0), audience: [WHO.organiser], track, table: 'results' },
      ...{
        name: `Biểu ${number}`,
        standing,
        file: standing ? 'UEsDBA==' : '',
        sheet: 'Biểu',
        firstRow: 5,
        columns: [],
      },
    })
    const from = track === 'partyCell' ? 300 : 100
    const acts = Array.from({ length: count }, (_, at) => act(from + at))
    await Promise.all(acts.map((each) => db.doc(paths.act(each.id)).set(each)))
  }

export const saveForm: Arrangement<Place> = {
  command: tried(keep),
  fresh: async () => {
    const place = await planted()
    await others(9, true, 'partyGroup')(place)
    await others(2, true, 'partyCell')({ campaign: place.campaign })
    return place
  },
  input: ({ campaign }): Omit<InputOf<'saveForm'>, 'key'> => ({
    ...{ campaign, track: 'partyGroup', table: 'results', name: 'Biểu 02', file: 'UEsDBA==', sheet: 'Biểu 02' },
    ...{ firstRow: 6, columns: [{ at: 1, column: 'subject' }] },
  }),
  as: { organiser: () => ({ organiser: ['partyGroup'] }) },
  stranger: () => ({ admin: true, organiser: ['provincial', 'partyCell'] }),
  fails: {
    campaignOpen: closed(),
    formFits: [
      { told: 'formInvalid', input: (input) => Object.assign(input, { name: '  ' }) },
      { told: 'formInvalid', input: (input) => Object.assign(input, { file: '0M8R4A==' }) },
      { told: 'formInvalid', input: (input) => Object.assign(input, { columns: [{ at: 1, column: 'level' }] }) },
      {
        told: 'formInvalid',
        input: (input) =>
          Object.assign(input, {
            columns: [
              { at: 1, column: 'subject' },
              { at: 1, column: 'level' },
            ],
          }),
      },
    ],
    formsLeft: [
      { told: 'formsFull', documents: others(10, true, 'partyGroup') },
      { told: 'formsSpent', documents: others(60, true, 'partyGroup') },
    ],
  },
}
