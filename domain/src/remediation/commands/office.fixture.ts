import { judge } from '../../commands/admit.ts'
import { recorded } from '../../commands/record.ts'
import { paths } from '../../ids.ts'
import type { Paper } from '../../model/paper.ts'
import type { Review } from '../../model/review.ts'
import type { Unit } from '../../model/unit.ts'
import { openOffice } from '../../office/open-office.fixture.ts'
import { campaignIn, read, reviewsOf } from '../../office/stored.fixture.ts'
import { apply, type Store } from '../../writes/apply.ts'
import type { RemediationAct } from '../act.ts'
import type { recordRemediation } from './record-remediation.ts'
import { replyToRemediation } from './reply-to-remediation.ts'
import { sendRemediation } from './send-remediation.ts'

export const NOW = new Date('2023-12-20T03:00:00Z')
export const MAI = 'kd_p-mai'
export const BAN = 'kd_u-ban'

/** p-long heads a board that p-nam is clerk of; p-mai is of the cell that p-chi organises, p-to organises the board's track. */
export const office = (): Store => {
  const store = openOffice({
    campaign: { id: 'kd', organisers: { partyGroup: ['p-to'], provincial: [], partyCell: ['p-chi'] } },
    units: [
      { id: 'u-ban', head: 'p-long', clerks: ['p-nam'] },
      { id: 'u-chi', kind: 'partyCell', head: 'p-chi', order: 2 },
    ],
    people: ['p-long', 'p-mai', 'p-nam', 'p-to', 'p-chi', 'p-ban'].map((id) => ({ id, partyMember: id === 'p-mai' })),
    subjects: [
      { subject: 'u-ban', unit: 'u-ban', group: 'G3' },
      { subject: 'p-mai', unit: 'u-ban', group: 'G3' },
      { subject: 'p-mai', unit: 'u-chi', track: 'partyCell', group: 'G3' },
    ],
  })
  return store
}

export const minuted = (store: Store, paperId: string): Store => {
  const [review] = reviewsOf(store, paperId)
  if (!review) throw new Error('nothing is reviewed')
  store.set(paths.review(review.id), {
    ...review,
    current: { ...review.current, conference: 'conference.1' },
  } satisfies Review)
  return store
}

export const paperIn = (store: Store, id: string) => read<Paper>(store, paths.paper(id))
export const actsOf = (store: Store, kind: string) =>
  [...store].flatMap(([path, data]) => (path.startsWith('acts/') && path.includes(`.${kind}.`) ? [data] : []))

export const around = (store: Store, paperId: string, uid: string, organiser: string[]) => ({
  paper: paperIn(store, paperId),
  campaign: campaignIn(store),
  reviews: reviewsOf(store, paperId),
  caller: { uid, name: `Đồng chí ${uid}`, access: { active: true, organiser } },
  now: NOW,
})

type Row = typeof sendRemediation | typeof replyToRemediation | typeof recordRemediation
export const done = (store: Store, row: Row, facts: object): string | true => {
  const outcome = judge(row as never)(facts as never) as
    | { ok: true; writes: never[] }
    | { ok: false; reason: string; at?: Record<string, string> }
  if (!outcome.ok) return outcome.at ? `${outcome.reason} ${Object.keys(outcome.at).join(' ')}` : outcome.reason
  const subject = row.subject(facts as never, outcome as never)
  const { uid } = (facts as { caller: { uid: string } }).caller
  if (subject) apply(store, recorded(outcome.writes, subject, { command: 'x', by: uid, at: NOW }))
  return true
}

export const item = { limit: 'Báo cáo chậm.', cause: '', measure: 'Lập lịch.', owner: 'Đ/c Long', until: '2024-06-30' }
export const commitment = {
  ideology: 'Vững vàng.',
  ethics: 'Trung thực.',
  discipline: 'Đúng giờ.',
  duties: 'Đủ.',
  study: '',
}
export const onPaper = { basis: 'Bản giấy đã ký', paperDate: '2023-12-19', keptAt: 'Văn phòng' }

export const send = (store: Store, paperId: string, uid: string, rest: object = {}, organiser: string[] = []) =>
  done(store, sendRemediation, {
    ...around(store, paperId, uid, organiser),
    input: {
      ...{
        paperId,
        items: [item],
        watcher: '',
        commitment: paperId === BAN ? null : commitment,
        onPaper: null,
        key: 'k',
      },
      ...rest,
    },
    unit: { ...read<Unit>(store, paths.unit(paperIn(store, paperId).unit)), clerks: ['p-nam'] },
    facts: printed,
    entry: null,
  })

const printed = {
  ...{ layout: '2026-1', year: 2023, name: 'Ban', person: null, workplace: '', cell: null, signature: null },
  ...{ partyPosts: [], posts: [], unionPosts: [] },
  issuer: { kind: 'department', name: 'Ban', superior: 'Đảng đoàn LĐLĐ tỉnh', place: 'Lai Châu' },
}

export const planOf = (store: Store) => actsOf(store, 'remediation').at(-1) as RemediationAct

export const reply = (store: Store, paperId: string, uid: string, rest: object = {}, organiser: string[] = []) =>
  done(store, replyToRemediation, {
    ...around(store, paperId, uid, organiser),
    input: {
      ...{ paperId, plan: planOf(store).id, outcome: 'confirmed', as: 'unit', remarks: '', onPaper: null, key: 'k' },
      ...rest,
    },
    ...{ entry: null, sent: planOf(store) },
  })
