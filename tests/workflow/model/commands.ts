import {
  handOver as handOverMarks,
  idOf,
  mark,
  reviewOf,
  rowIn,
} from '@kiemdiem/domain/appraisal/appraised-office.fixture'
import type { Mark } from '@kiemdiem/domain/appraisal/mark'
import type { Refusal } from '@kiemdiem/domain/commands/command'
import { meeting } from '@kiemdiem/domain/decision/record/decided-office.fixture'
import { paths } from '@kiemdiem/domain/ids'
import type { Draft } from '@kiemdiem/domain/model/paper'
import type { Rating } from '@kiemdiem/domain/model/terms'
import { give } from '@kiemdiem/domain/notice/give/given.fixture'
import { campaignIn, read, reviewsOf } from '@kiemdiem/domain/office/stored.fixture'
import { pin2023 } from '@kiemdiem/domain/pack/2023/pin'
import { returnPaper as returnRow } from '@kiemdiem/domain/papers/return-paper'
import { localDate } from '@kiemdiem/domain/time'
import { REPLIED, replyPlan, SENT, sendPlan } from '@kiemdiem/domain/walk/after/mended.fixture'
import {
  ANEW,
  ANSWERED,
  acknowledge,
  answer,
  filedOf,
  PETITIONED,
  petition,
  receivedAt,
  toldAt,
} from '@kiemdiem/domain/walk/after/told.fixture'
import { paperOf, RETURNED, SEALED, sealPaperOf } from '@kiemdiem/domain/walk/moves/conference.fixture'
import {
  decide,
  giveOpinions,
  itemOf,
  OPINED,
  RULES,
  SECRET,
  type Voted,
} from '@kiemdiem/domain/walk/moves/hidden.fixture'
import { callerOf, run } from '@kiemdiem/domain/walk/moves/run.fixture'
import type { Store } from '@kiemdiem/domain/writes/apply'
import { handOverAppraisal } from '../../../functions/src/appraisal/hand-over.ts'
import { giveOpinion } from '../../../functions/src/consultation/give-opinion.ts'
import { recordDecision } from '../../../functions/src/decision/record-decision.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { acknowledgeNotice } from '../../../functions/src/notice/acknowledge-notice.ts'
import { giveNotice } from '../../../functions/src/notice/give-notice.ts'
import { answerPetition, filePetition } from '../../../functions/src/notice/petitions.ts'
import { returnPaper } from '../../../functions/src/papers/return-paper.ts'
import { replyToRemediation, sendRemediation } from '../../../functions/src/remediation/plans.ts'
import { call, deliver } from '../fixture/handlers/handlers.ts'
import { sealDirectly } from '../fixture/papers.ts'

/** What the model says of a command: the office after it, the code with which it is refused, or that the walk does not go there. */
export type Modelled = { after: Store } | { refused: string } | null

/** One command, as the pure decisions take it and as it is called. */
export interface Asked {
  name: string
  /** The functions' clock while it runs. */
  now: Date
  model: (store: Store) => Modelled
  /** `uid`: by somebody else than who may. */
  call: (store: Store, uid?: string) => Promise<unknown>
  /** Nobody calls a seal: it is a create. */
  isCreate?: true
}

const key = () => crypto.randomUUID()
const modelled = (outcome: Store | Refusal | string | null): Modelled => {
  if (outcome === null) return null
  if (outcome instanceof Map) return { after: outcome }
  return { refused: typeof outcome === 'string' ? outcome : outcome.reason }
}
const judged = (after: Store, outcome: { ok: true } | { ok: false; reason: string }): Modelled =>
  outcome.ok ? { after } : { refused: outcome.reason }

export const seal = (subject: string): Asked => ({
  ...{ name: `seal ${subject}`, now: SEALED, isCreate: true },
  model: (store) => modelled(sealPaperOf(store, subject)),
  call: async (store) => {
    const { id, revision } = paperOf(store, subject)
    await sealDirectly(id)
    await deliver(id, revision)
  },
})

export const sendBack = (subject: string): Asked => ({
  ...{ name: `return ${subject}`, now: RETURNED },
  model: (store) => {
    const paper = paperOf(store, subject)
    return modelled(
      run(store, 'returnPaper', returnRow, {
        ...{ paper, reviews: reviewsOf(store, paper.id), campaign: campaignIn(store), entry: null },
        draft: read<Draft>(store, paths.draft(paper.id)),
        ...{ revision: Math.max(1, paper.accepted), remarks: 'Đề nghị bổ sung số liệu.' },
        ...{ caller: callerOf('p-long'), now: RETURNED },
      }),
    )
  },
  call: (store, uid = 'p-long') => {
    const { id, accepted } = paperOf(store, subject)
    const asked = { paperId: id, revision: Math.max(1, accepted), remarks: 'Đề nghị bổ sung số liệu.', key: key() }
    return call(returnPaper, uid, asked)
  },
})

export const opine = (subjects: readonly string[], differs: string | null): Asked => ({
  ...{ name: `opinion ${differs}`, now: OPINED },
  model: (store) => modelled(giveOpinions(store, subjects, differs)),
  call: (store, uid = 'p-hoi') => {
    const open = subjects.filter((subject) => reviewOf(store, subject).stage === 'consultation')
    return call(giveOpinion, uid, {
      ...{ campaign: 'kd', body: 'b-hoi', key: key() },
      items: open.map((subject) => ({
        ...{ reviewId: idOf(subject), proposal: rowIn(store, subject)?.proposal?.act ?? '' },
        ...(subject === differs
          ? { stance: 'otherLevel', level: 'completed', reason: SECRET }
          : { stance: 'agrees', level: null, reason: '' }),
        ...{ strengths: '', shortcomings: SECRET },
      })),
    })
  },
})

const TABLE = new Date('2023-12-06T03:00:00Z')

export const handOver = (says: Readonly<Record<string, Rating>>): Asked => {
  const marks = Object.entries(says).map(([subject, level]) => mark(subject, { level, pending: null, reason: SECRET }))
  return {
    ...{ name: `hand over ${JSON.stringify(says)}`, now: TABLE },
    model: (store) => {
      const after = new Map(store)
      for (const each of marks) after.set(paths.mark(each.id), each)
      const standing = [...after].flatMap(([path, data]) => (path.startsWith('marks/') ? [data as Mark] : []))
      const seen = { marks: new Map(standing.map((each) => [each.id, each])), accepted: RULES }
      const outcome = handOverMarks(after, marks, seen)
      return outcome.ok ? { after } : { refused: outcome.reason }
    },
    call: async (store, uid = 'p-to') => {
      for (const each of marks) await db.doc(paths.mark(each.id)).set(each)
      try {
        return await call(handOverAppraisal, uid, {
          ...{ campaign: 'kd', track: 'partyGroup', pack: pin2023.hash, accepted: RULES, key: key() },
          items: marks.map(({ id, rev }) => ({ reviewId: id, rev })),
        })
      } catch (error) {
        // What an organiser has written on a row is his own save, and no part of what is refused.
        for (const { id } of marks) {
          const before = store.get(paths.mark(id))
          await (before ? db.doc(paths.mark(id)).set(before) : db.doc(paths.mark(id)).delete())
        }
        throw error
      }
    },
  }
}

const MET = new Date('2023-12-08T03:00:00Z')

/** Of whom a petition was answered so, another meeting decides after the answer. */
const isAgain = (store: Store, subject: string): boolean =>
  filedOf(store, subject).settlements.some(({ outcome }) => outcome === 'again')

export const record = (before: Store, says: Readonly<Record<string, Voted>>): Asked => {
  const again = Object.keys(says).some((subject) => isAgain(before, subject))
  const now = again ? ANEW : MET
  const later = { date: localDate(now), now, answeredOn: localDate(ANSWERED) }
  return {
    ...{ name: `decide ${JSON.stringify(says)}`, now },
    model: (store) => modelled(decide(store, says, null, again ? later : undefined)),
    call: (store, uid = 'p-ghi') =>
      call(recordDecision, uid, {
        ...{ campaign: 'kd', track: 'partyGroup', decider: 'dang-doan', meeting: meeting({ date: later.date }) },
        items: Object.entries(says).map(([subject, voted]) => itemOf(store, subject, voted)),
        ...{ overrides: [], pack: pin2023.hash, accepted: RULES, preview: false, key: key() },
      }),
  }
}

export const tell = (store: Store, to: 'heads' | 'subjects', subject: string): Asked => {
  const now = toldAt(store, to, subject)
  return {
    ...{ name: `tell ${to} of ${subject}`, now },
    model: (before) => {
      const after = new Map(before)
      return judged(after, give(after, to, [subject], { now }))
    },
    call: (_store, uid = 'p-to') =>
      call(giveNotice, uid, {
        ...{ campaign: 'kd', track: 'partyGroup', to, reviews: [idOf(subject)], preview: false, key: key() },
      }),
  }
}

const named = (store: Store, subject: string) => ({
  ...{ paperId: paperOf(store, subject).id, reviewId: idOf(subject), key: key() },
})

export const receive = (store: Store, subject: string): Asked => ({
  ...{ name: `acknowledge ${subject}`, now: receivedAt(store, subject) },
  model: (before) => modelled(acknowledge(before, subject)),
  call: (before, uid = subject) => call(acknowledgeNotice, uid, { ...named(before, subject), how: 'screen', on: null }),
})

export const petitionOf = (subject: string): Asked => ({
  ...{ name: `petition of ${subject}`, now: PETITIONED },
  model: (store) => modelled(petition(store, subject)),
  call: (store, uid = subject) => call(filePetition, uid, { ...named(store, subject), text: SECRET }),
})

export const answerTo = (subject: string, outcome: 'stands' | 'again'): Asked => ({
  ...{ name: `answer ${subject}: ${outcome}`, now: ANSWERED },
  model: (store) => modelled(answer(store, subject, outcome)),
  call: (store, uid = 'p-ghi') =>
    call(answerPetition, uid, {
      ...{ ...named(store, subject), outcome, document: '12-CV/ĐĐ', on: localDate(ANSWERED), text: 'Đã xem xét.' },
    }),
})

export const mend = (subject: string): Asked => ({
  ...{ name: `plan of ${subject}`, now: SENT },
  model: (store) => modelled(sendPlan(store, subject)),
  call: (store, uid = subject) =>
    call(sendRemediation, uid, {
      ...{ paperId: paperOf(store, subject).id, watcher: '', onPaper: null, key: key() },
      items: [{ limit: SECRET, cause: '', measure: SECRET, owner: subject, until: '2024-06-30' }],
      commitment: { ideology: SECRET, ethics: SECRET, discipline: SECRET, duties: SECRET, study: '' },
    }),
})

export const replyTo = (subject: string, outcome: 'confirmed' | 'returned'): Asked => ({
  ...{ name: `${outcome} the plan of ${subject}`, now: REPLIED },
  model: (store) => modelled(replyPlan(store, subject, outcome)),
  call: (store, uid = 'p-long') => {
    const { id, remediation } = paperOf(store, subject)
    return call(replyToRemediation, uid, {
      ...{ paperId: id, plan: remediation?.plan ?? 'kd.none.1', outcome, as: 'unit', onPaper: null, key: key() },
      remarks: outcome === 'returned' ? SECRET : '',
    })
  },
})
