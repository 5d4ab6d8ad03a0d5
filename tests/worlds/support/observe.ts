import type { Mail } from '@kiemdiem/domain/model/mail'
import { COLLECTIONS } from '@kiemdiem/domain/policy/collections'
import { Timestamp } from 'firebase-admin/firestore'
import { forgetAll, readsSince } from '../../../functions/src/mail/facts/shared-reads.ts'
import { findRecipient } from '../../../functions/src/mail/find-recipient.ts'
import { prepareMail } from '../../../functions/src/mail/prepare-mail.ts'
import { type QuerySpec, queries } from '../../../web/src/lib/data/queries.ts'
import { type Filter, rawQuery } from '../../rules/support/both-routes.ts'
import { raw } from '../../rules/support/raw.ts'
import { answersOfCallables } from '../callables/callables.ts'
import { BOARD, CAMPAIGN, CELL, COMMENT, COPIED, HELD, paperOf, SCOPE, SITTING } from './places.ts'
import { everyViewer, uidOf, type Viewer } from './viewers.ts'

/** Everything one viewer was told, by what was asked. */
export type Seen = Map<string, string>
/** Begins the name of the question for one document. */
export const GET = 'get '
type Ask = () => Promise<[asked: string, answer: string]>

const SIDE_BY_SIDE = 12
const inParallel = async (asks: readonly Ask[]): Promise<Seen> => {
  const seen: Seen = new Map()
  const waiting = [...asks]
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) seen.set(...(await next()))
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker))
  return seen
}

/** When something was written or read differs between any two worlds. */
const withoutTimes = (body: string) => body.replaceAll(/"(createTime|updateTime|readTime)":\s*"[^"]*"/g, '')

/** A query by what tells it from others: its constraint, or the collection where it has none. */
const nameOf = ({ name, where, collection }: QuerySpec<unknown>) =>
  `${name} ${[...(where.length > 0 ? where : [collection]), ...(name.startsWith('copies') ? [collection] : [])].join(' ')}`
const COPIES_OF_TEXT = queries.copiesOfRevision(COPIED.text.id, String(COPIED.text.revision))
/** Name of the question for all rows of a conference's minutes. */
export const listOfRows = (conferenceId: string): string => `list ${nameOf(queries.minutesRows(conferenceId))}`

/** Kinds of acts that screens list of one campaign alone. */
const OF_CAMPAIGN = ['remediation', 'remediationReply', 'remediationResult']
/** A paper of which screens list every act. */
const OWNER = paperOf('cadre')

/** Names of the questions that are answered with this act to whom it names. */
export const listsOfAct = (path: string, kind: string, uid: string): string[] =>
  [
    queries.actsOfKind(kind, uid),
    ...(OF_CAMPAIGN.includes(kind) ? [queries.actsOfKindIn(CAMPAIGN, kind, uid)] : []),
    ...(path.startsWith(`acts/${OWNER}.`) ? [queries.actsOf(OWNER, uid)] : []),
  ].map((spec) => `list ${nameOf(spec)}`)

/** Name of the question for the copies of a document, by the path of one of them. */
export const listOfCopies = (path: string): string =>
  `list ${nameOf(path.startsWith('acts/') ? queries.copiesOfAct(path.split('/')[1] ?? '') : COPIES_OF_TEXT)}`

/** Name of the question for the sheets, or the marks, of the office's one group. */
export const listOfGroup = (path: string): string => {
  const { sheetsOf, marksOf, commentsOf } = queries
  const asked = path.startsWith('sheets/') ? sheetsOf : path === COMMENT ? commentsOf : marksOf
  return `list ${nameOf(asked(SCOPE))}`
}

const OPERATOR = { '==': 'EQUAL', 'array-contains': 'ARRAY_CONTAINS' } as const

/** Every query of the web as this person's screens make it. */
const queriesOf = (uid: string): Record<keyof typeof queries, QuerySpec<unknown>[]> => ({
  myPapers: [queries.myPapers(uid)],
  myReviews: [queries.myReviews(uid)],
  boardsOfTrack: (['partyGroup', 'provincial', 'partyCell'] as const).map((track) =>
    queries.boardsOfTrack(CAMPAIGN, track),
  ),
  boardsIView: [queries.boardsIView(CAMPAIGN, uid)],
  myConferences: [queries.myConferences(CAMPAIGN, uid)],
  minutesRows: [HELD, SITTING].map(queries.minutesRows),
  actsOfKind: [
    'minutes',
    'proposal',
    'opinion',
    'question',
    'answer',
    'request',
    'petition',
    'settlement',
    ...OF_CAMPAIGN,
  ].map((kind) => queries.actsOfKind(kind, uid)),
  actsOfKindIn: OF_CAMPAIGN.map((kind) => queries.actsOfKindIn(CAMPAIGN, kind, uid)),
  actsOf: [queries.actsOf(OWNER, uid)],
  copiesOfAct: [COPIED.minutes, COPIED.opinion].map(({ id }) => queries.copiesOfAct(id)),
  copiesOfRevision: [COPIES_OF_TEXT],
  sheetsOf: [queries.sheetsOf(SCOPE)],
  marksOf: [queries.marksOf(SCOPE)],
  commentsOf: [queries.commentsOf(SCOPE)],
  docketOf: [BOARD, CELL].map(queries.docketOf),
  openCampaigns: [queries.openCampaigns()],
  directory: [queries.directory()],
  units: [queries.units()],
  accountsToConfirm: [queries.accountsToConfirm(uid)],
  accountEvents: [queries.accountEvents(uid)],
  accounts: [queries.accounts()],
  myJobs: [queries.myJobs(uid)],
})

const FIGURES = [
  { alias: 'count', count: {} },
  { alias: 'number', sum: { field: { fieldPath: 'number' } } },
  { alias: 'accepted', sum: { field: { fieldPath: 'accepted' } } },
  { alias: 'eventSeq', avg: { field: { fieldPath: 'eventSeq' } } },
  { alias: 'points', sum: { field: { fieldPath: 'points' } } },
]

const kinds = [...new Set(Object.keys(COLLECTIONS).map((path) => path.split('/').at(-2) ?? ''))]

/** Every document of the world by its address, every query of the web and every figure of each, and all of a kind. */
const requestsOf = (project: string, uid: string | null, everyPath: readonly string[]): Ask[] => {
  const ask =
    (asked: string, at: string, body?: object): Ask =>
    async () => {
      const answer = await raw(project, uid, at, body)
      return [asked, `${answer.status} ${withoutTimes(answer.body)}`]
    }
  const figures = (parent: string, structuredQuery: object) => ({
    at: `${parent}:runAggregationQuery`,
    body: { structuredAggregationQuery: { structuredQuery, aggregations: FIGURES } },
  })
  const made = Object.values(queriesOf(uid ?? 'nobody'))
    .flat()
    .flatMap((spec) => {
      const where = spec.where.map(([field, is, value]): Filter => [field, OPERATOR[is], value])
      const { parent, structuredQuery } = rawQuery(project, { from: spec.collection, where })
      const { at, body } = figures(parent, structuredQuery)
      const name = nameOf(spec)
      return [ask(`list ${name}`, `${parent}:runQuery`, { structuredQuery }), ask(`figures of ${name}`, at, body)]
    })
  const gathered = kinds.map((from) => {
    const { parent, structuredQuery } = rawQuery(project, { from, everywhere: true })
    const { at, body } = figures(parent, structuredQuery)
    return ask(`figures of every ${from}`, at, body)
  })
  return [...everyPath.map((path) => ask(`${GET}${path}`, `/${path}`)), ...made, ...gathered]
}

/** The mails of the outbox as they would be sent now, by the address that would get them. */
const mailsBy = async (world: ReadonlyMap<string, object>): Promise<Map<string, string>> => {
  const mails = [...world].filter(([path]) => path.startsWith('mail/'))
  const sent = new Map<string, string>()
  // Nothing that was read of the other world.
  forgetAll()
  const read = readsSince(Timestamp.now())
  for (const [path, data] of mails) {
    const prepared = await prepareMail(data as Mail, read)
    const recipient = prepared.active && prepared.stillTrue ? await findRecipient(prepared.person) : null
    if (!recipient) continue
    const rendered = prepared.compose(recipient.clerkName)
    sent.set(recipient.address, `${sent.get(recipient.address) ?? ''}${path} ${JSON.stringify(rendered)}\n`)
  }
  return sent
}

const addressOf = (world: ReadonlyMap<string, object>, uid: string | null): string =>
  (world.get(`people/${uid}/private/contact`) as { email: string | null } | undefined)?.email ?? 'no address'

/** What one person learns from a world as it stands by looking alone. */
export const lookAs = async (
  project: string,
  world: ReadonlyMap<string, object>,
  uid: string | null,
  everyPath: readonly string[],
): Promise<Seen> => {
  const seen = await inParallel(requestsOf(project, uid, everyPath))
  seen.set('mails', (await mailsBy(world)).get(addressOf(world, uid)) ?? '')
  return seen
}

/** All that each viewer can learn from this world: documents, lists, figures, mails, answers and refusals of functions. */
export const observe = async (
  project: string,
  world: ReadonlyMap<string, object>,
  everyPath: readonly string[],
): Promise<Map<Viewer, Seen>> => {
  const all = new Map<Viewer, Seen>()
  for (const viewer of everyViewer) all.set(viewer, await lookAs(project, world, uidOf(viewer), everyPath))
  // Last, because those that are taken change the world.
  for (const [viewer, answers] of await answersOfCallables()) all.get(viewer)?.set('callables', answers)
  return all
}
