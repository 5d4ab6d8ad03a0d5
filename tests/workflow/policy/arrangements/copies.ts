import { createHash } from 'node:crypto'
import { copyPathOf, piecePathOf } from '@kiemdiem/domain/copies/copy-path'
import { actIdOf, minutesActIdOf, paperIdOf, paths, suggestionActIdOf } from '@kiemdiem/domain/ids'
import type { Conference } from '@kiemdiem/domain/model/conference'
import type { Copy, CopyOf } from '@kiemdiem/domain/model/copy'
import type { Who } from '@kiemdiem/domain/policy/atoms'
import { finishCopy as finish } from '../../../../functions/src/copies/finish-copy.ts'
import { putCopyPiece as put } from '../../../../functions/src/copies/put-copy-piece.ts'
import { startCopy as start } from '../../../../functions/src/copies/start-copy.ts'
import { withdrawCopy as withdraw } from '../../../../functions/src/copies/withdraw-copy.ts'
import { db } from '../../../../functions/src/firestore/db.ts'
import { confirmedMeeting } from '../../fixture/conference/held.ts'
import { HALL, UNIT } from '../../fixture/office.ts'
import { type Arrangement, type Fail, tried } from '../trials/arrangement.ts'
import { CALLER } from '../trials/caller.ts'
import { header, keeper, organiser, reasonless, stranger } from './meetings.ts'
import { change, closed } from './update.ts'

const BODY = { id: 'b-hn', name: 'Hội Khuyến học', members: [HALL.cell], outside: false }
const SUBJECT = 'p-hn-001'
const BYTES = Buffer.from('%PDF-1.7\nBản ký.\n')
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

const opinionOf = (campaign: string) => actIdOf(campaign, { kind: 'body', id: BODY.id }, 'opinion', 1)
const letterOf = (campaign: string) => suggestionActIdOf(campaign, 'thu', 1)
const rulingOf = (campaign: string) => actIdOf(campaign, { kind: 'campaign', id: campaign }, 'ruling', 1)
const documents = ({ id, campaign }: Pick<Conference, 'id' | 'campaign'>) => ({
  minutes: { kind: 'act', id: minutesActIdOf(id, 1) } as const,
  opinion: { kind: 'act', id: opinionOf(campaign) } as const,
  suggestion: { kind: 'act', id: letterOf(campaign) } as const,
  ruling: { kind: 'act', id: rulingOf(campaign) } as const,
  paper: { kind: 'paper', id: paperIdOf(campaign, SUBJECT), revision: 1 } as const,
})
/** Each who keeps another kind of document. */
const ofWhom = (place: Conference, who: Who): CopyOf => {
  const { minutes, opinion, suggestion, ruling, paper } = documents(place)
  if (who === 'returner') return suggestion
  if (who === 'consulted') return opinion
  if (who === 'recorder' || who === 'decider') return ruling
  return who === 'responsible' || who === 'planner' ? paper : minutes
}

/** Minutes, a sheet of opinions, a letter of suggested issues, the paper of a decision and a sealed paper, each with so many copies in this state. */
const office = (state: Copy['state'], copies: number) => async (): Promise<Conference> => {
  const place = await confirmedMeeting({ staff: 1 })
  const { campaign } = place
  await db.doc(paths.campaign(campaign)).update({ 'process.bodies': [BODY] })
  const id = opinionOf(campaign)
  const ofBody = { kind: 'body', id: BODY.id }
  await db.doc(paths.act(id)).set({ id, kind: 'opinion', campaign, of: ofBody, track: 'partyGroup' })
  const [letter, ofPaper] = [letterOf(campaign), { kind: 'paper', id: paperIdOf(campaign, SUBJECT) }]
  const suggestion = { id: letter, kind: 'suggestion', campaign, of: ofPaper, track: 'partyGroup' }
  await db.doc(paths.act(letter)).set(suggestion)
  const [ruled, ofWhole] = [rulingOf(campaign), { kind: 'campaign', id: campaign }]
  const ruling = { id: ruled, kind: 'ruling', campaign, of: ofWhole, track: 'partyGroup', audience: [] }
  await db.doc(paths.act(ruled)).set(ruling)
  for (const of of Object.values(documents(place))) {
    for (let number = 1; number <= copies; number += 1) {
      const copy: Copy = {
        ...{ number, of, name: 'ban-ky.pdf', size: BYTES.length, pieces: 1, state, by: CALLER, byName: 'Gọi' },
        ...{ at: new Date(), keptAt: null, withdrawn: null },
        sha256: createHash('sha256').update(BYTES).digest('hex'),
      }
      await db.doc(copyPathOf(of, number)).set(copy)
      await db.doc(piecePathOf(of, number, 0)).set({ bytes: BYTES })
    }
  }
  return place
}

/** The same change in the copies of all the documents: a trial looks at one of them. */
const copies =
  (data: Record<string, unknown>, numbers = [1]) =>
  async (place: Conference) => {
    for (const of of Object.values(documents(place)))
      for (const number of numbers) await change(copyPathOf(of, number), data)
  }
const pieces = (data: Record<string, unknown>) => async (place: Conference) => {
  for (const of of Object.values(documents(place))) await change(piecePathOf(of, 1, 0), data)
}

/** Who decides, or records what is decided, and reads its paper. */
const deciding = (decider: object) => async (place: Conference) => {
  const process = (await db.doc(paths.campaign(place.campaign)).get()).get('process')
  const deciders = process.deciders.map((each: object) => ({ ...each, ...decider }))
  await change(paths.campaign(place.campaign), { 'process.deciders': deciders })
  await change(paths.act(documents(place).ruling.id), { audience: [CALLER] })
  return {}
}

const as: Arrangement<Conference>['as'] = {
  keeper,
  organiser,
  returner: async (place) => {
    await change(paths.paper(documents(place).paper.id), { returners: [CALLER] })
    return {}
  },
  consulted: async ({ campaign }) => {
    await change(paths.campaign(campaign), { 'process.bodies': [{ ...BODY, members: [HALL.cell, CALLER] }] })
    return {}
  },
  responsible: async (place) => {
    await change(paths.paper(documents(place).paper.id), { responsible: CALLER })
    return {}
  },
  planner: async () => {
    await change(paths.unit(UNIT), { clerks: [HALL.clerk, CALLER] })
    return {}
  },
  recorder: deciding({ recorder: CALLER }),
  decider: deciding({ way: 'committee', members: [CALLER] }),
}

const documentStands: Fail<Conference>[] = [
  {
    told: 'copyOfNothing',
    documents: async (place) => {
      await header({ minutes: null })(place)
      await change(paths.paper(documents(place).paper.id), { accepted: 0 })
    },
  },
]
const noSuchCopy = (told: string): Fail<Conference> => ({ told, input: (input) => Object.assign(input, { copy: 9 }) })
const copySending: Fail<Conference>[] = [
  noSuchCopy('copyNotSending'),
  ...[{ state: 'kept' }, { state: 'withdrawn' }, { by: HALL.head }].map((data) => ({
    told: 'copyNotSending',
    documents: copies(data),
  })),
]
const naming = (more: object) => (place: Conference, who: Who) => ({ of: ofWhom(place, who), ...more })

export const startCopy: Arrangement<Conference> = {
  command: tried(start),
  fresh: office('withdrawn', 3),
  input: naming({ name: 'ban-ky.pdf', size: BYTES.length, sha256: '0'.repeat(64), secret: false }),
  as,
  stranger,
  fails: {
    campaignOpen: closed(),
    copyUnmarked: [{ told: 'copySecret', input: (input) => Object.assign(input, { secret: true }) }],
    copyFits: [
      { told: 'copyEmpty', input: (input) => Object.assign(input, { size: 0 }) },
      { told: 'copyTooLarge', input: (input) => Object.assign(input, { size: 11 * 1024 * 1024 }) },
    ],
    documentStands,
    copiesLeft: [
      { told: 'copiesEnough', documents: copies({ state: 'kept' }, [1, 2, 3]) },
      { told: 'copiesTried', documents: copies({ state: 'sending' }, [1, 2, 3]) },
    ],
  },
}

export const putCopyPiece: Arrangement<Conference> = {
  command: tried(put),
  fresh: office('sending', 1),
  input: naming({ copy: 1, piece: 0, bytes: base64(BYTES) }),
  as,
  stranger,
  fails: {
    documentStands,
    copySending,
    pieceFits: [
      { told: 'pieceWrong', input: (input) => Object.assign(input, { bytes: base64(BYTES.subarray(3)) }) },
      { told: 'pieceWrong', input: (input) => Object.assign(input, { piece: 1 }) },
      { told: 'copyNotPdf', input: (input) => Object.assign(input, { bytes: base64(BYTES.toReversed()) }) },
    ],
  },
}

export const finishCopy: Arrangement<Conference> = {
  command: tried(finish),
  fresh: office('sending', 1),
  input: naming({ copy: 1 }),
  as,
  stranger,
  fails: {
    documentStands,
    copySending,
    copyWhole: [
      { told: 'copyDiffers', documents: copies({ sha256: '0'.repeat(64) }) },
      { told: 'copyIncomplete', documents: copies({ pieces: 2 }) },
      { told: 'copyNotPdf', documents: pieces({ bytes: BYTES.toReversed() }) },
    ],
  },
}

export const withdrawCopy: Arrangement<Conference> = {
  command: tried(withdraw),
  fresh: office('kept', 1),
  input: naming({ copy: 1, reason: 'Chọn nhầm tệp.', erase: true }),
  as,
  stranger,
  fails: {
    copyKept: [
      noSuchCopy('copyGone'),
      ...['sending', 'withdrawn'].map((state) => ({ told: 'copyGone', documents: copies({ state }) })),
    ],
    reasonGiven: [{ told: 'reasonMissing', input: reasonless }],
  },
}
