import type { Access, Pending } from '@kiemdiem/domain/model/access'
import type { MinutesAct, ProposalAct } from '@kiemdiem/domain/model/act'
import type { Conference } from '@kiemdiem/domain/model/conference'
import type { Copy } from '@kiemdiem/domain/model/copy'
import type { DocketEntry } from '@kiemdiem/domain/model/docket'
import type { Gate } from '@kiemdiem/domain/model/gate'
import type { Paper } from '@kiemdiem/domain/model/paper'
import type { BoardPage } from '@kiemdiem/domain/model/progress'
import type { Review } from '@kiemdiem/domain/model/review'
import { decide, type Facts } from '@kiemdiem/domain/policy'
import type { When, Who } from '@kiemdiem/domain/policy/atoms'
import { COLLECTIONS } from '@kiemdiem/domain/policy/collections'
import { everyViewer, uidOf, type Viewer } from './viewers.ts'

type World = ReadonlyMap<string, object>

/** The policy's name for a document, and what its wildcards stand for. */
const resourceOf = (path: string): { resource: string; wild: Record<string, string> } => {
  for (const resource of Object.keys(COLLECTIONS)) {
    const match = new RegExp(`^${resource.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`).exec(path)
    if (match) return { resource, wild: { ...match.groups } }
  }
  throw new Error(`the policy does not know ${path}`)
}

/** A report is no act: the entry of its number is named by paper and revision. */
const paperIdIn = ({ paperId, entryId }: Record<string, string>): string | undefined =>
  paperId ?? entryId?.split('.report.')[0]

const relations = (world: World, path: string, wild: Record<string, string>, uid: string, access: Access): Who[] => {
  // A copy is shown as the act is that it belongs to, and an entry of the docket as the act that it numbers.
  const document = world.get(path.replace(/\/copies\/.*/, '').replace(/^docket\//, 'acts/')) as
    | { audience?: string[]; scope?: string; pending?: Pending }
    | undefined
  const paper = world.get(`papers/${paperIdIn(wild)}`) as Paper | undefined
  const review = world.get(`reviews/${wild.reviewId}`) as Review | undefined
  const board = world.get(`progress/${wild.campaignId}/boards/${wild.boardId}`) as BoardPage | undefined
  const conference = world.get(`conferences/${wild.conferenceId}`) as Conference | undefined
  const act = world.get(`acts/${wild.actId ?? wild.entryId}`) as MinutesAct | ProposalAct | undefined
  const entry = world.get(`docket/${wild.entryId}`) as DocketEntry | undefined
  const gate = world.get(`gates/${wild.gateId}`) as Gate | undefined
  const tracks: string[] =
    paper?.tracks ??
    (wild.track ? [wild.track] : undefined) ??
    [review, board, conference, act, gate].flatMap((found) => found?.track ?? [])
  const organises = access.organiser.some((track) => tracks.includes(track))
  // What a print states of a birth date is its subject's own.
  const ofSubject = path.includes('/personal/') ? paper?.subject : undefined
  const own = ofSubject ?? wild.noteId?.split('.')[0] ?? wild.ballotId?.split('.')[1] ?? wild.personId ?? wild.uid
  const holds: Partial<Record<Who, boolean | undefined>> = {
    self: own === uid,
    admin: access.admin,
    registrar: access.registrar,
    docketer: entry !== undefined && access.docket?.includes(entry.unit),
    confirmer: document?.pending?.confirmers.includes(uid),
    organiser: organises,
    otherOrganiser: organises && review?.subject !== uid && !review?.actors.selfReview?.includes(uid),
    writer: paper?.writers.includes(uid),
    responsible: paper?.responsible === uid,
    returner: paper?.returners.includes(uid),
    audience: paper?.audience.includes(uid),
    reportReader: wild.entryId !== undefined && [...(paper?.writers ?? []), ...(paper?.audience ?? [])].includes(uid),
    reader: review?.readers.includes(uid),
    attended: review?.audience.conference?.includes(uid),
    viewer: board?.viewers.includes(uid) || gate?.viewers.includes(uid),
    invited: conference?.readers.includes(uid),
    keeper: conference?.keepers.includes(uid),
    actAudience: document?.audience?.includes(uid),
    scopeHolder: document?.scope !== undefined && access.scopes?.includes(document.scope),
  }
  return (Object.keys(holds) as Who[]).filter((who) => holds[who])
}

const conditions = (world: World, path: string, wild: Record<string, string>): When[] => {
  const paper = world.get(`papers/${paperIdIn(wild)}`) as Paper | undefined
  const act = world.get(`acts/${wild.actId ?? wild.entryId}`) as { kind: string } | undefined
  const number = /\/(revisions|facts)\//.test(path) ? Number(wild.number) : 0
  const [, numbers, revision] = wild.entryId?.split('.') ?? []
  const copy = world.get(/^.*\/copies\/[^/]+/.exec(path)?.[0] ?? '') as Copy | undefined
  const holds: Partial<Record<When, boolean>> = {
    copyKept: copy?.state === 'kept',
    accepted: paper !== undefined && paper.accepted > 0 && number <= paper.accepted,
    announced: wild.partId?.startsWith('conference.') ?? false,
    ofConference: ['minutes', 'proposal', 'remark', 'draft', 'invitation', 'suggestion'].includes(act?.kind ?? ''),
    ofReport: numbers === 'report' && paper !== undefined && Number(revision) <= paper.accepted,
  }
  return (Object.keys(holds) as When[]).filter((when) => holds[when])
}

const factsOf = (world: World, path: string, wild: Record<string, string>, uid: string | null): Facts => {
  const access = uid === null ? undefined : (world.get(`access/${uid}`) as Access | undefined)
  return {
    account: uid === null ? 'none' : access?.active ? 'active' : 'inactive',
    who: new Set(uid !== null && access ? relations(world, path, wild, uid, access) : []),
    when: new Set(conditions(world, path, wild)),
  }
}

/** Whether this person may open the document, or see it in a list, in one of the worlds, by the policy's table. */
export const mayRead = (
  worlds: readonly World[],
  path: string,
  uid: string | null,
  operation: 'get' | 'list' = 'get',
): boolean => {
  const { resource, wild } = resourceOf(path)
  return worlds.some((world) => decide(resource, operation, factsOf(world, path, wild, uid)).ok)
}

/**
 * Which of these documents each viewer may open, or see in a list, in one of the worlds, by the policy's table: the
 * rules are not asked.
 */
export const entitledTo = (
  worlds: readonly World[],
  homes: readonly string[],
  operation: 'get' | 'list' = 'get',
): Partial<Record<Viewer, string[]>> => {
  return Object.fromEntries(
    everyViewer
      .map(
        (viewer) => [viewer, homes.filter((path) => mayRead(worlds, path, uidOf(viewer), operation)).sort()] as const,
      )
      .filter(([, open]) => open.length > 0),
  )
}
