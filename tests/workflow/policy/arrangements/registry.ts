import { paperIdOf, paths } from '@kiemdiem/domain/ids'
import { conferenceIn, onRoll } from '@kiemdiem/domain/office/meetings.fixture'
import { openOffice } from '@kiemdiem/domain/office/open-office.fixture'
import { addDays, localDate } from '@kiemdiem/domain/time'
import { db } from '../../../../functions/src/firestore/db.ts'
import { delegateUnit as ofDelegation } from '../../../../functions/src/registry/delegation/delegate-unit.ts'
import { removeFromRegistry as remove } from '../../../../functions/src/registry/remove-from-registry.ts'
import { savePerson as ofPerson } from '../../../../functions/src/registry/save-person.ts'
import { saveService as ofService } from '../../../../functions/src/registry/save-service.ts'
import { saveUnit as ofUnit } from '../../../../functions/src/registry/save-unit.ts'
import { personInput, unitInput } from '../../fixture/registry/registry.ts'
import { BOARD, CELL, officeOf, plant, WHO } from '../../fixture/world.ts'
import { type Arrangement, type Fail, tried } from '../trials/arrangement.ts'
import { CALLER } from '../trials/caller.ts'
import { change } from './update.ts'

/** One campaign for all: a change of the registry looks at every one that is open. */
const CAMPAIGN = 'danh-ba'
interface Office {
  campaign: string
}

/** Every event of this run has a number of its own on the trails of what is planted anew. */
let eventSeq = 0
const fresh = async (): Promise<Office> => {
  await plant(CAMPAIGN)
  eventSeq += 1
  await db.doc(paths.unit(BOARD)).update({ eventSeq })
  return { campaign: CAMPAIGN }
}

/** The cell has called one of the staff who holds a post in it, and he reads a paper there. */
const freshCall = async (): Promise<Office> => {
  await fresh()
  const roll = [WHO.secretary, WHO.other].map(onRoll)
  const planned = { date: '2023-12-04', agenda: [WHO.member], roll, chair: WHO.secretary, secretary: WHO.head }
  const { admitted: _, ...conference } = conferenceIn(openOffice(officeOf(CAMPAIGN)), CELL, planned, {
    gates: [],
    countsFor: [],
  })
  const meetings = { [conference.id]: { date: conference.date, attendees: [WHO.other] } }
  await db.doc(paths.conference(conference.id)).set(conference)
  await db.doc(paths.paper(paperIdOf(CAMPAIGN, WHO.member))).update({ meetings, audience: [WHO.head, WHO.other] })
  const posts = [BOARD, CELL].map((unit) => ({ unit, title: 'Chuyên viên' }))
  await db.doc(paths.person(WHO.other)).update({ posts })
  return { campaign: CAMPAIGN }
}

const ALL = ['partyGroup', 'partyCell']
let callerSeq = 0
/** What is removed stands on the trail of who does it. */
const registrar = () => {
  callerSeq += 1
  return { registrar: true, eventSeq: 1_000 + callerSeq }
}
const as = { registrar, organiser: () => ({ organiser: ALL }) }
const stranger = () => ({ admin: true })

const sameEdition = [
  { told: 'savedMeanwhile', input: (input: Record<string, unknown>) => Object.assign(input, { seen: 7 }) },
]
const wrong = (what: string, change: object) => (input: Record<string, unknown>) =>
  Object.assign(input, { [what]: { ...(input[what] as object), ...change } })

type Asks = Fail<Office>['input']
/** `moves`: what is asked then touches open work, whoever asks it. */
const noOpening = (moves: Asks): readonly Fail<Office>[] => [
  {
    told: 'openingRuns',
    documents: ({ campaign }) => change(paths.campaign(campaign), { status: 'opening' }),
    ...(moves ? { input: moves } : {}),
  },
]
const ownTracks = (moves: Asks): readonly Fail<Office>[] => [
  {
    told: 'tracksNotYours',
    documents: () => change(paths.access(CALLER), { organiser: ['provincial'] }),
    ...(moves ? { input: moves } : {}),
  },
]
const otherHead = wrong('unit', { head: WHO.other })
const leavesCell = wrong('person', {
  posts: [{ unit: BOARD, title: 'Chuyên viên', kind: 'administration', from: null, to: null }],
})

/** Another head for the board by who organises it, another place of issue by who keeps the registry. */
export const saveUnit: Arrangement<Office> = {
  command: tried(ofUnit),
  fresh,
  input: async (_, who) => ({
    unit: await unitInput(BOARD, who === 'registrar' ? { place: 'Lai Châu' } : { head: WHO.other }),
    ...{ seen: 0, preview: false },
  }),
  as,
  stranger,
  fails: {
    sameEdition,
    noOpening: noOpening(otherHead),
    registryValid: [
      { told: 'registryInvalid', input: wrong('unit', { parent: BOARD }) },
      { told: 'registryInvalid', input: wrong('unit', { clerks: ['p-khong-co'] }) },
    ],
    ownTracks: ownTracks(otherHead),
  },
  dependent: [
    ['noOpening', 'ownTracks'],
    ['registryValid', 'ownTracks'],
  ],
}

/** Neither there nor of who leads it anybody is reviewed, so that who keeps the registry needs no track. */
const ELSEWHERE = 'u-khac'
const freshElsewhere = async (): Promise<Office> => {
  const place = await fresh()
  const board = await db.doc(paths.unit(BOARD)).get()
  await db.doc(paths.unit(ELSEWHERE)).set({ ...board.data(), id: ELSEWHERE, head: WHO.admin, clerks: [], drafters: [] })
  return place
}
const onBoard: Asks = (input) => {
  const asked = input.delegation as { person: string } | null
  const delegation = asked?.person === WHO.organiser ? { ...asked, person: WHO.other } : asked
  Object.assign(input, { unit: BOARD, delegation })
}

/** Another of the staff is in charge of the board for a week by who organises it, of a unit elsewhere by who keeps the registry. */
export const delegateUnit: Arrangement<Office> = {
  command: tried(ofDelegation),
  fresh: freshElsewhere,
  input: (_, who) => {
    const from = localDate(new Date())
    const [unit, person] = who === 'registrar' ? [ELSEWHERE, WHO.organiser] : [BOARD, WHO.other]
    const delegation = { person, from, to: addDays(from, 6), document: 'Giấy ủy quyền số 5' }
    return { unit, delegation, seen: 0, preview: false }
  },
  as,
  stranger,
  fails: {
    sameEdition,
    noOpening: noOpening(undefined),
    registryValid: [
      { told: 'registryInvalid', input: wrong('delegation', { document: ' ' }) },
      { told: 'registryInvalid', input: wrong('delegation', { person: 'p-khong-co' }) },
      { told: 'registryInvalid', input: (input) => Object.assign(input, { delegation: null }) },
    ],
    ownTracks: ownTracks(onBoard),
  },
  dependent: [
    ['noOpening', 'ownTracks'],
    ['registryValid', 'ownTracks'],
  ],
}

/** One of the staff no longer holds a post in the cell, or leads. */
export const savePerson: Arrangement<Office> = {
  command: tried(ofPerson),
  fresh: freshCall,
  input: async (_, who) => {
    const person = await personInput(WHO.other, { leader: true })
    const posts = who === 'registrar' ? person.posts : person.posts.slice(0, 1)
    return { person: { ...person, posts }, seen: 0, preview: false }
  },
  as,
  stranger,
  fails: {
    nothingPrivate: [{ told: 'notYours', input: wrong('person', { phone: '0000 000 000' }) }],
    sameEdition,
    noOpening: noOpening(leavesCell),
    registryValid: [
      {
        told: 'registryInvalid',
        documents: () => change(paths.person(WHO.member), { code: '017' }),
        input: wrong('person', { code: '017' }),
      },
    ],
    ownTracks: ownTracks(leavesCell),
  },
  dependent: [
    ['noOpening', 'ownTracks'],
    ['registryValid', 'ownTracks'],
  ],
}

export const saveService: Arrangement<Office> = {
  command: tried(ofService),
  fresh: async () => {
    await db.doc(paths.service(WHO.other)).delete()
    return fresh()
  },
  input: () => ({
    personId: WHO.other,
    service: { leaves: [], discipline: [], admissions: [], transfers: [], ratings: [] },
    ...{ seen: 0, preview: false },
  }),
  as: { registrar },
  stranger: () => ({ admin: true, organiser: ALL }),
  fails: {
    personKnown: [{ told: 'unknownPerson', input: (input) => Object.assign(input, { personId: 'p-khong-co' }) }],
    sameEdition,
    registryValid: [
      {
        told: 'registryInvalid',
        input: wrong('service', { leaves: [{ kind: 'sick', from: '2023-06-01', to: '2023-05-01' }] }),
      },
    ],
  },
}

export const removeFromRegistry: Arrangement<Office> = {
  command: tried(remove),
  fresh: async () => {
    await fresh()
    await db.doc(paths.unit('u-nham')).set((await db.doc(paths.unit(CELL)).get()).data() ?? {})
    await db.doc(paths.unit('u-nham')).update({ id: 'u-nham' })
    return { campaign: CAMPAIGN }
  },
  input: () => ({ subject: 'u-nham', seen: 0, preview: false }),
  as: { registrar },
  stranger: () => ({ admin: true, organiser: ALL }),
  fails: {
    sameEdition,
    nothingRests: [
      { told: 'registryInvalid', input: (input) => Object.assign(input, { subject: BOARD }) },
      { told: 'registryInvalid', documents: () => change(paths.unit(CELL), { parent: 'u-nham' }) },
    ],
  },
}
