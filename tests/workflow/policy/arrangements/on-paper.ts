import { paperIdOf, paths } from '@kiemdiem/domain/ids'
import { db } from '../../../../functions/src/firestore/db.ts'
import { enterPaper as enter } from '../../../../functions/src/papers/enter-paper.ts'
import { objectToPaper as object } from '../../../../functions/src/papers/object-to-paper.ts'
import { call } from '../../fixture/handlers/handlers.ts'
import { BOARD, newCampaignId, plant, WHO } from '../../fixture/world.ts'
import { type Arrangement, type Fail, tried } from '../trials/arrangement.ts'
import { CALLER } from '../trials/caller.ts'
import { change, closed } from './update.ts'

interface Place {
  campaign: string
  paperId: string
}

const fresh = async (): Promise<Place> => {
  const campaign = newCampaignId()
  await plant(campaign)
  return { campaign, paperId: paperIdOf(campaign, WHO.other) }
}

const paper =
  (data: Record<string, unknown>) =>
  ({ paperId }: Place) =>
    change(paths.paper(paperId), data)

const entry = ({ paperId }: Place) => ({
  ...{ paperId, basis: 'Bản giấy đã ký', paperDate: '2023-11-20', keptAt: 'Văn phòng', number: '' },
  ...{ mark: 'none', typed: false, sections: {}, preview: false },
})

const notResponsible = [{ told: 'notYours', documents: paper({ responsible: CALLER }) }]
const asks = (told: string, with_: Record<string, unknown>): Fail<Place> => ({
  told,
  input: (input) => Object.assign(input, with_),
})

/** WHO.other, of whose board the caller becomes a clerk. */
export const enterPaper: Arrangement<Place> = {
  command: tried(enter),
  fresh,
  input: entry,
  as: {
    clerk: async () => {
      await change(paths.unit(BOARD), { clerks: [WHO.clerk, CALLER] })
      return {}
    },
    organiser: () => ({ organiser: ['partyGroup'] }),
  },
  // Clerk of another unit, organiser of another track, reads and returns the paper.
  stranger: async (place) => {
    await paper({ returners: [CALLER], audience: [CALLER] })(place)
    return { admin: true, organiser: ['provincial'] }
  },
  fails: {
    notResponsible,
    campaignOpen: closed(),
    selfReviewOpen: [
      {
        told: 'stageClosed',
        documents: ({ campaign }) => change(paths.campaign(campaign), { closedStages: ['partyGroup.selfReview'] }),
      },
    ],
    notSent: ['sealed', 'completing'].map((state) => ({ told: 'sentAlready', documents: paper({ state }) })),
    notWaiting: [
      {
        told: 'sentAlready',
        documents: async ({ paperId }) => {
          await db.doc(paths.revision(paperId, 7)).set({ revision: 7 })
          await paper({ revision: 7 })({ paperId, campaign: '' })
        },
      },
    ],
    nothingSecret: [
      asks('secretTyped', { mark: 'confidential', number: '02-BC', typed: true }),
      asks('secretTyped', { mark: 'topSecret', number: '02-BC', sections: { civilRating: { rating: 'good' } } }),
    ],
    paperKept: [
      ...['basis', 'keptAt'].map((field) => asks('paperUnplaced', { [field]: ' ' })),
      asks('paperUnplaced', { paperDate: '2999-01-01' }),
      asks('paperUnplaced', { paperDate: '2023-02-30' }),
      asks('paperUnplaced', { mark: 'secret' }),
    ],
    paperWhole: [
      asks('paperIncomplete', { typed: true }),
      asks('paperIncomplete', { sections: { politics: { text: 'Có chữ.' } } }),
    ],
  },
  // What bears a mark and is typed is refused for that; a text is asked for only where the paper is placed.
  apart: [
    ['notSent', 'notWaiting'],
    ['nothingSecret', 'paperWhole'],
  ],
  dependent: [['paperKept', 'paperWhole']],
}

/** A paper that the clerk has entered, for which the caller answers. */
export const objectToPaper: Arrangement<Place> = {
  command: tried(object),
  fresh: async () => {
    const place = await fresh()
    await call(enter, WHO.clerk, { ...entry(place), key: crypto.randomUUID() })
    return place
  },
  input: ({ paperId }) => ({ paperId, reason: 'Không đúng bản tôi đã ký.' }),
  as: {
    responsible: async (place) => {
      await paper({ responsible: CALLER })(place)
      return {}
    },
  },
  stranger: async (place) => {
    await paper({ writers: [WHO.other, CALLER] })(place)
    return { admin: true, organiser: ['partyGroup', 'partyCell'] }
  },
  fails: {
    enteredOnPaper: [{ told: 'notYours', documents: paper({ accepted: 0 }) }],
    campaignOpen: closed(),
    notObjected: [
      {
        told: 'alreadyObjected',
        documents: paper({ remarks: [{ id: 'x', about: '1', what: 'objected', by: CALLER, at: new Date() }] }),
      },
    ],
    reasonGiven: [{ told: 'reasonMissing', input: (input) => Object.assign(input, { reason: ' ' }) }],
  },
}
