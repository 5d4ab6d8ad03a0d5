import type { Access } from '@kiemdiem/domain/model/access'
import type { Paper } from '@kiemdiem/domain/model/paper'
import type { Board } from '@kiemdiem/domain/model/progress'
import type { Review } from '@kiemdiem/domain/model/review'
import { decide, type Facts } from '@kiemdiem/domain/policy'
import type { When, Who } from '@kiemdiem/domain/policy/atoms'
import { COLLECTIONS } from '@kiemdiem/domain/policy/documents'
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

const relations = (world: World, wild: Record<string, string>, uid: string, access: Access): Who[] => {
  const paper = world.get(`papers/${wild.paperId}`) as Paper | undefined
  const review = world.get(`reviews/${wild.reviewId}`) as Review | undefined
  const board = world.get(`progress/${wild.campaignId}/boards/${wild.unitId}`) as Board | undefined
  const tracks = paper?.tracks ?? [review?.track, board?.track].filter((track) => track !== undefined)
  const organises = tracks.some((track) => access.organiser.includes(track))
  const holds: Partial<Record<Who, boolean | undefined>> = {
    self: wild.personId === uid || wild.uid === uid,
    admin: access.admin,
    organiser: organises,
    otherOrganiser: organises && review?.subject !== uid && !review?.actors.selfReview?.includes(uid),
    writer: paper?.writers.includes(uid),
    responsible: paper?.responsible === uid,
    returner: paper?.returners.includes(uid),
    audience: paper?.audience.includes(uid),
    reader: review?.readers.includes(uid),
    viewer: board?.viewers.includes(uid),
  }
  return (Object.keys(holds) as Who[]).filter((who) => holds[who])
}

const factsOf = (world: World, wild: Record<string, string>, uid: string | null): Facts => {
  const access = uid === null ? undefined : (world.get(`access/${uid}`) as Access | undefined)
  const paper = world.get(`papers/${wild.paperId}`) as Paper | undefined
  const accepted = paper !== undefined && paper.accepted > 0 && Number(wild.number ?? 0) <= paper.accepted
  return {
    account: uid === null ? 'none' : access?.active ? 'active' : 'inactive',
    who: new Set(uid !== null && access ? relations(world, wild, uid, access) : []),
    when: new Set<When>(accepted ? ['accepted'] : []),
  }
}

/** Which of these documents each viewer may open in one of the worlds, by the policy's table: the rules are not asked. */
export const entitledTo = (worlds: readonly World[], homes: readonly string[]): Partial<Record<Viewer, string[]>> => {
  const may = (viewer: Viewer, path: string) => {
    const { resource, wild } = resourceOf(path)
    return worlds.some((world) => decide(resource, 'get', factsOf(world, wild, uidOf(viewer))).ok)
  }
  return Object.fromEntries(
    everyViewer
      .map((viewer) => [viewer, homes.filter((path) => may(viewer, path)).sort()] as const)
      .filter(([, open]) => open.length > 0),
  )
}
