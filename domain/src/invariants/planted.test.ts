import { describe, expect, it } from 'vitest'
import type { Sheet } from '../appraisal/sheet/sheet.ts'
import type { DecisionAct, DecisionPart } from '../decision/decision.ts'
import type { HandoverAct } from '../dossier/acts.ts'
import { actIdOf, paths } from '../ids.ts'
import type { Access } from '../model/access.ts'
import type { MinutesAct, ProposalAct } from '../model/act.ts'
import type { Campaign } from '../model/campaign.ts'
import type { Conference } from '../model/conference.ts'
import type { Copy } from '../model/copy.ts'
import type { DocketEntry } from '../model/docket.ts'
import type { Gate } from '../model/gate.ts'
import type { Job } from '../model/job.ts'
import type { Mail } from '../model/mail.ts'
import type { Paper } from '../model/paper.ts'
import type { Person } from '../model/person.ts'
import type { Review } from '../model/review.ts'
import type { Unit } from '../model/unit.ts'
import type { NoticePart } from '../notice/notice.ts'
import type { PetitionAct, SettlementAct } from '../notice/petition/petition.ts'
import { read } from '../office/stored.fixture.ts'
import type { RemediationAct } from '../remediation/act.ts'
import type { Store } from '../writes/apply.ts'
import type { InvariantName } from './invariants.ts'
import { brokenIn, COPY, type OfOffice, wholeYear } from './year.fixture.ts'

const AT = new Date('2023-12-20T03:00:00Z')
const MAI = 'kd_p-mai_partyGroup'
const NAM = 'kd_p-nam_partyGroup'
const SHEET = paths.sheet('kd.partyGroup.G3', 0)
const MEETING = 'kd_u-ban_1'

const change = <T extends object>(store: Store, path: string, to: (document: T) => Partial<T>): void => {
  const document = read<T>(store, path)
  store.set(path, { ...document, ...to(document) })
}
const header = (store: Store, id = MAI): Review => read<Review>(store, paths.review(id))
/** What stands of a stage, of one review. */
const part = (store: Store, stage: 'decision' | 'notice' | 'appraisal', id = MAI): string =>
  paths.reviewPart(id, header(store, id).current[stage] ?? '')
const actOf = (store: Store, kind: string): string => {
  const found = [...store.keys()].filter((path) => path.startsWith('acts/') && path.includes(`.${kind}.`)).at(-1)
  if (!found) throw new Error(`no ${kind} in the year`)
  return found
}
const row = (store: Store, to: (row: Sheet['rows'][string]) => object, id = MAI): void =>
  change<Sheet>(store, SHEET, ({ rows }) => ({
    rows: { ...rows, [id]: { ...rows[id], ...to(rows[id] as Sheet['rows'][string]) } as Sheet['rows'][string] },
  }))
const mail = (rest: Partial<Mail>): Mail => ({
  ...{ template: 'reminder', about: { kind: 'campaign', id: 'kd', occasion: 1 }, tasks: ['record.u-ban'], to: 'p-mai' },
  ...{ campaign: 'kd', state: 'sent', createdAt: AT, attempts: 1, leaseUntil: null, sentAt: AT, result: null },
  ...rest,
})
const handover = (rest: Partial<HandoverAct> = {}): HandoverAct => ({
  ...{ id: 'kd.handover.99', kind: 'handover', campaign: 'kd', of: { kind: 'campaign', id: 'kd' }, number: 99 },
  ...{ by: 'p-to', byName: '', onBehalf: null, submittedAt: AT, audience: [], track: 'partyGroup', nth: 1 },
  ...{ giver: { name: '', post: '' }, receiver: { name: '', post: '' }, on: '2023-12-20', place: '' },
  counts: { archived: 0, passed: 0, awaited: 0 },
  chain: { events: 1, root: 'a'.repeat(64), lengths: [{ of: paths.review(MAI), events: 1 }] },
  ...rest,
})
const job = (rest: Partial<Job> = {}): Job => ({
  ...{ id: 'p-to.khoa', kind: 'openCampaign', about: 'kd', by: 'p-to', state: 'done', steps: ['a'], left: [] },
  ...{ startedAt: AT, movedAt: AT },
  ...rest,
})

type Plants = ((store: Store) => void)[]

/**
 * How each of them is broken, as somebody with the console, a faulty deployment or a restored copy would. One table, long as it is:
 * an invariant without a contradiction of its own does not compile.
 */
const PLANTED: Record<Exclude<InvariantName, OfOffice>, Plants> = {
  stages: [
    (store) => change<Review>(store, paths.review(MAI), () => ({ stage: 'conference' })),
    (store) =>
      change<Review>(store, paths.review(MAI), ({ path }) => ({ path: path.filter((each) => each !== 'archive') })),
    (store) => change<Review>(store, paths.review(MAI), ({ doneAt: { decision: _, ...doneAt } }) => ({ doneAt })),
  ],
  gates: [
    (store) => {
      const gate: Gate = {
        ...{ id: 'kd_x-u-ban', campaign: 'kd', kind: 'x', track: 'partyGroup', bindsUnit: 'u-ban', binds: [] },
        ...{ requires: [MAI], until: 'decided', passed: [], openedAt: null, severity: 'warn', source: '', viewers: [] },
        words: { passed: '', order: '', opened: '' },
      }
      store.set(paths.gate(gate.id), gate)
    },
  ],
  jobs: [
    (store) => store.set(paths.job('p-to.khoa'), job({ left: ['a'] })),
    (store) => store.set(paths.job('p-to.khoa'), job({ state: 'running', left: ['b'] })),
    (store) => change<Campaign>(store, paths.campaign('kd'), () => ({ status: 'opening' })),
  ],
  drafts: [
    (store) => store.set(paths.draft('kd_p-mai'), { revision: 7 }),
    (store) => store.set(paths.draft('kd_p-la'), { revision: 1 }),
  ],
  prints: [(store) => store.delete(paths.paperFacts('kd_p-mai', 1))],
  suggestions: [
    (store) => change<Paper>(store, paths.paper('kd_p-mai'), () => ({ suggestions: 1 })),
    (store) => store.set(paths.suggestion('kd_p-mai', 1), { number: 1 }),
    (store) =>
      change<Paper>(store, paths.paper('kd_p-mai'), () => ({ letters: [{ act: 'kd_x.suggestion.1', upTo: 0 }] })),
  ],
  agendas: [
    (store) =>
      change<Conference>(store, paths.conference(MEETING), ({ agenda }) => ({ agenda: [...agenda, ...agenda] })),
    (store) => change<Conference>(store, paths.conference(MEETING), ({ roll }) => ({ roll: [...roll, ...roll] })),
    (store) => change<Conference>(store, paths.conference(MEETING), () => ({ itemRows: [] })),
    (store) => change<Conference>(store, paths.conference(MEETING), () => ({ track: 'partyCell' })),
    (store) => {
      const conference = { ...read<Conference>(store, paths.conference(MEETING)), state: 'scheduled' as const }
      store.set(paths.conference(MEETING), conference)
      store.set(paths.conference('kd_u-ban_2'), { ...conference, id: 'kd_u-ban_2' })
    },
  ],
  tallies: [
    (store) =>
      change<MinutesAct>(store, paths.act(COPY), ({ items }) => ({
        items: items.map((item) => ({
          ...item,
          tally: { outstanding: 99, good: 0, completed: 0, notCompleted: 0, invalid: 0 },
        })),
      })),
    (store) => change<MinutesAct>(store, paths.act(COPY), () => ({ sheets: { issued: 99, returned: 99, invalid: 0 } })),
  ],
  proposals: [
    (store) =>
      change<ProposalAct>(store, paths.act(`${MEETING}.proposal.1`), ({ items }) => ({
        items: items.map((item) => ({ ...item, proposed: 'completed' as const, differences: [] })),
      })),
    (store) => change<MinutesAct>(store, paths.act(COPY), () => ({ items: [] })),
    (store) => change<Conference>(store, paths.conference(MEETING), () => ({ proposed: { sent: 9, of: 9 } })),
  ],
  sheets: [
    (store) => row(store, ({ decided }) => ({ decided: decided && { ...decided, level: 'outstanding' } })),
    (store) => row(store, ({ decided }) => ({ decided: decided && { ...decided, part: 'decision.99' } })),
    (store) => row(store, ({ proposal }) => ({ proposal: proposal && { ...proposal, proposed: 'completed' } })),
    (store) => row(store, () => ({ subject: 'p-nam' })),
    (store) =>
      row(store, ({ opinions = {} }) => ({
        opinions: Object.fromEntries(
          Object.entries(opinions).map(([body, said]) => [body, { ...said, level: 'completed' }]),
        ),
      })),
    (store) => change<Sheet>(store, SHEET, ({ rows: { [MAI]: _, ...rows } }) => ({ rows })),
    (store) => change<Review>(store, paths.review(MAI), () => ({ sheet: 4 })),
  ],
  levels: [
    (store) => change<DecisionPart>(store, part(store, 'decision'), () => ({ pending: 'awaitingReview' })),
    (store) => change<DecisionPart>(store, part(store, 'decision'), () => ({ scope: 'kd.partyGroup.G9' })),
  ],
  appraisals: [
    (store) => change(store, paths.mark(MAI), () => ({ scope: 'kd.partyGroup.G9' })),
    (store) => store.delete(part(store, 'appraisal')),
    (store) =>
      change<DecisionPart>(store, part(store, 'decision'), ({ appraised }) => ({
        appraised: { ...appraised, level: 'completed' },
      })),
  ],
  decisions: [
    (store) => change<DecisionAct>(store, actOf(store, 'decision'), () => ({ items: [] })),
    (store) => change<Review>(store, paths.review(MAI), ({ current: { decision: _, ...current } }) => ({ current })),
    (store) => change<DecisionPart>(store, part(store, 'decision'), () => ({ act: 'kd.decision.999' })),
  ],
  votes: [
    (store) =>
      change<DecisionPart>(store, part(store, 'decision'), () => ({
        rounds: [{ kind: 'agreement', agree: 99, against: 0, abstain: 0 }],
      })),
    (store) => change<DecisionPart>(store, part(store, 'decision'), () => ({ apart: [] })),
    (store) => change<DecisionPart>(store, part(store, 'decision'), () => ({ members: 99 })),
    (store) =>
      change<DecisionAct>(store, actOf(store, 'decision'), ({ meeting }) => ({
        meeting: { ...meeting, roll: meeting.roll.map((member) => ({ ...member, present: false })) },
      })),
  ],
  ownHand: [
    (store) => change<DecisionAct>(store, actOf(store, 'decision'), () => ({ by: 'p-mai' })),
    (store) =>
      change<Review>(store, paths.review(MAI), ({ actors }) => ({ actors: { ...actors, appraisal: ['p-mai'] } })),
  ],
  quotas: [
    (store) => {
      for (const subject of ['p-mai', 'p-nam', 'p-an', 'p-binh', 'p-chi', 'p-dao'])
        row(
          store,
          ({ decided }) => ({ decided: decided && { ...decided, level: 'outstanding' } }),
          `kd_${subject}_partyGroup`,
        )
    },
  ],
  hidden: [
    (store) => change<DecisionAct>(store, actOf(store, 'decision'), () => ({ audience: ['p-ghi', 'p-nam'] })),
    (store) =>
      change<Review>(store, paths.review(MAI), ({ audience }) => ({ audience: { ...audience, decision: ['p-la'] } })),
    (store) => change<NoticePart>(store, part(store, 'notice'), () => ({ to: 'heads' })),
    (store) => change<Access>(store, paths.access('p-nam'), () => ({ scopes: ['kd.partyGroup.G3'] })),
  ],
  notices: [
    (store) => change<NoticePart>(store, part(store, 'notice'), () => ({ level: 'outstanding' })),
    (store) => change<NoticePart>(store, part(store, 'notice'), () => ({ to: 'heads' })),
    (store) => change<Paper>(store, paths.paper('kd_p-mai'), () => ({ notices: {} })),
    (store) => change<Review>(store, paths.review(NAM), () => ({ unreceived: false })),
    (store) =>
      change<Paper>(store, paths.paper('kd_p-mai'), ({ notices = {} }) => ({
        notices: Object.fromEntries(
          Object.entries(notices).map(([id, said]) => [id, { ...said, received: { at: new Date(0), on: null } }]),
        ),
      })),
    (store) => store.delete(part(store, 'notice', NAM)),
  ],
  petitions: [
    (store) => change<PetitionAct>(store, actOf(store, 'petition'), () => ({ submittedAt: new Date(0) })),
    (store) => store.delete(actOf(store, 'petition')),
    (store) => change<SettlementAct>(store, actOf(store, 'settlement'), () => ({ document: ' ' })),
    (store) => {
      const act = read<SettlementAct>(store, actOf(store, 'settlement'))
      store.set(paths.act('kd_p-mai.settlement.99'), { ...act, id: 'kd_p-mai.settlement.99', number: 99 })
    },
    (store) => {
      const act = read<PetitionAct>(store, actOf(store, 'petition'))
      for (const number of [98, 99]) {
        const id = actIdOf('', act.of, 'petition', number)
        store.set(paths.act(id), { ...act, id, number })
      }
    },
  ],
  plans: [
    (store) =>
      change<Paper>(store, paths.paper('kd_p-mai'), ({ remediation: _, ...paper }) => ({
        ...paper,
        remediation: undefined,
      })),
    (store) =>
      change<RemediationAct>(store, actOf(store, 'remediation'), ({ items }) => ({
        items: items.map((item) => ({ ...item, owner: ' ' })),
      })),
    (store) =>
      change<RemediationAct>(store, actOf(store, 'remediation'), ({ items }) => ({
        items: items.map((item) => ({ ...item, until: 'sớm' })),
      })),
    (store) => change<Review>(store, paths.review(MAI), () => ({ remediation: { state: 'sent', asks: true } })),
    (store) => store.delete(actOf(store, 'remediationReply')),
    (store) => change(store, actOf(store, 'remediationReply'), () => ({ plan: 'kd_p-nam.remediation.1' })),
  ],
  closings: [(store) => change<Campaign>(store, paths.campaign('kd'), () => ({ status: 'closed' }))],
  handovers: [
    (store) => store.set(paths.act('kd.handover.99'), handover({ nth: 2 })),
    (store) =>
      store.set(
        paths.act('kd.handover.99'),
        handover({ chain: { events: 99, root: 'a'.repeat(64), lengths: [{ of: paths.review(MAI), events: 99 }] } }),
      ),
    (store) =>
      store.set(
        paths.act('kd.handover.99'),
        handover({ chain: { events: 5, root: 'a'.repeat(64), lengths: [{ of: paths.review(MAI), events: 1 }] } }),
      ),
  ],
  docket: [
    (store) =>
      store.set(paths.docket('kd_x.minutes.1'), {
        ...read<DocketEntry>(store, paths.docket(COPY)),
        id: 'kd_x.minutes.1',
      }),
    (store) => change<DocketEntry>(store, paths.docket(COPY), () => ({ takenBackAt: AT })),
  ],
  numbers: [
    (store) => store.delete(paths.number('ban.2023.1')),
    (store) => store.set(paths.number('ban.2023.2'), { entry: COPY }),
    (store) => {
      const entry = read<DocketEntry>(store, paths.docket(COPY))
      const other = `${MEETING}.proposal.1`
      change<DocketEntry>(store, paths.docket(other), () => ({ given: entry.given, takes: 'ban.2023.1' }))
    },
    (store) =>
      change<DocketEntry>(store, paths.docket(COPY), ({ given }) => ({
        given: given && { ...given, on: '2020-01-01' },
      })),
  ],
  copies: [
    (store) => store.delete(`${paths.actCopy(COPY, 1)}/pieces/0`),
    (store) => change<Copy>(store, paths.actCopy(COPY, 1), () => ({ keptAt: null })),
    (store) => change<Copy>(store, paths.actCopy(COPY, 1), () => ({ number: 2 })),
    (store) =>
      change<Copy>(store, paths.actCopy(COPY, 1), () => ({
        state: 'withdrawn',
        withdrawn: { by: 'p-thu', byName: '', at: AT, reason: 'Nhầm.', erased: true },
      })),
  ],
  held: [
    (store) =>
      change<Access>(store, paths.access('p-nam'), () => ({
        pending: {
          roles: { by: 'p-la', at: AT, confirmers: ['p-to'], admin: true, organiser: [] },
          confirmers: ['p-la'],
        },
      })),
    (store) =>
      change<Access>(store, paths.access('p-nam'), () => ({
        pending: { code: { by: 'p-la', at: AT, confirmers: ['p-nam'] }, confirmers: ['p-nam'] },
      })),
    (store) =>
      change<Access>(store, paths.access('p-to'), () => ({
        pending: {
          roles: { by: 'p-la', at: AT, confirmers: [], admin: false, organiser: ['partyGroup'] },
          confirmers: [],
        },
      })),
  ],
  registry: [
    (store) => change<Unit>(store, paths.unit('u-ban'), () => ({ clerks: ['p-la'] })),
    (store) => change<Unit>(store, paths.unit('u-ban'), () => ({ parent: 'u-ban' })),
    (store) => change<Unit>(store, paths.unit('u-ban'), () => ({ parent: 'u-la' })),
    (store) =>
      change<Unit>(store, paths.unit('u-dang-doan'), ({ members = [] }) => ({ members: [...members, ...members] })),
    (store) =>
      change<Person>(store, paths.person('p-mai'), () => ({
        posts: [{ unit: null, title: '', from: '2024-01-01', to: '2023-01-01' }],
      })),
    (store) => change<Person>(store, paths.person('p-mai'), () => ({ posts: [{ unit: 'u-la', title: '' }] })),
  ],
  delegations: [
    (store) =>
      change<Unit>(store, paths.unit('u-ban'), ({ head }) => ({
        delegation: {
          ...{ head, person: 'p-nam', from: '2023-12-01', to: '2023-12-02', until: new Date('2023-12-02T17:00:00Z') },
          ...{ document: '', by: 'p-to', begun: true },
        },
      })),
    (store) =>
      change<Unit>(store, paths.unit('u-ban'), ({ head }) => ({
        delegation: {
          ...{ head, person: 'p-nam', from: '2023-12-01', to: '2023-12-02', until: AT },
          ...{ document: '', by: 'p-to', begun: false },
        },
      })),
  ],
  digests: [
    (store) => store.set(paths.mail('kd.1.reminder.p-mai'), mail({ tasks: [] })),
    (store) => {
      store.set(paths.mail('kd.1.reminder.p-mai'), mail({}))
      store.set(paths.mail('kd.1.reminder-2.p-mai'), mail({}))
    },
    (store) =>
      store.set(paths.mail('kd.1.reminder.p-mai'), mail({ state: 'digested', digest: { id: 'none', at: AT } })),
    (store) => store.set(paths.mail('kd.1.reminder.p-mai'), mail({ state: 'digested' })),
  ],
}

describe('the invariants of a whole year', () => {
  it('all hold of one that was walked by commands', () => {
    expect(brokenIn(wholeYear())).toEqual([])
  })

  it.each(Object.entries(PLANTED) as [InvariantName, Plants][])('%s finds what contradicts it', (name, plants) => {
    for (const [at, plant] of plants.entries()) {
      const store = wholeYear()
      plant(store)
      expect(brokenIn(store, [name]), `${name} ${at}`).not.toEqual([])
      expect(brokenIn(store, ['shapes']), `${name} ${at} fits its schema`).toEqual([])
    }
  })

  it('say of hashes what was computed anew, and nothing where nothing was', () => {
    const store = wholeYear()
    store.set(paths.act('kd.handover.99'), handover())
    const roots = new Map([['kd.handover.99', 'b'.repeat(64)]])
    const copies = new Map([[paths.actCopy(COPY, 1), { size: 9, sha256: 'c'.repeat(64) }]])
    expect(brokenIn(store, ['handovers', 'copies'])).toEqual([])
    expect(brokenIn(store, ['handovers', 'copies'], { roots, copies })).toEqual([
      ['handovers', 'acts/kd.handover.99', 'has another root than its events give'],
      ['copies', paths.actCopy(COPY, 1), 'is not the file that was kept'],
    ])
  })
})
