import { isDeepStrictEqual } from 'node:util'
import { db } from '../../../functions/src/firestore/db.ts'
import { project, request } from '../../support/own-emulator.ts'
import { entitledTo } from './entitled.ts'
import { type Hidden, USUAL } from './hidden.ts'
import { GET, listOfCopies, listOfGroup, listOfRows, listsOfAct, observe, type Seen } from './observe.ts'
import { makeOffice } from './office.ts'
import { COMMENT } from './places.ts'
import { everyViewer, uidOf, type Viewer } from './viewers.ts'

type World = ReadonlyMap<string, object>

/** One world after the other under one project id, so that not even an address differs. */
export const plantWorld = async (world: World): Promise<void> => {
  await request('/databases/(default)/documents', 'DELETE')
  const batch = db.batch()
  for (const [path, data] of world) batch.set(db.doc(path), data)
  await batch.commit()
}

const look = async (world: World, everyPath: readonly string[]) => {
  await plantWorld(world)
  return observe(project(), world, everyPath)
}

const usual: World = makeOffice(USUAL)
let before: Map<Viewer, Seen> | null = null
let askedPaths: readonly string[] = []

/**
 * What each viewer sees of the usual world, and of which addresses. Looked at once, and again only where the other
 * world has documents that nobody has asked for yet.
 */
const seenUsually = async (otherPaths: readonly string[]) => {
  if (!before || otherPaths.some((path) => !askedPaths.includes(path))) {
    askedPaths = [...new Set([...usual.keys(), ...askedPaths, ...otherPaths])].sort()
    before = await look(usual, askedPaths)
  }
  return { first: before, everyPath: askedPaths }
}

/** What one viewer was told in the usual world: to see that there is something to compare. */
export const toldUsually = async (viewer: Viewer, asked: string): Promise<string> =>
  (await seenUsually([])).first.get(viewer)?.get(asked) ?? ''

const differingPaths = (one: World, other: World) =>
  [...new Set([...one.keys(), ...other.keys()])]
    .filter((path) => !isDeepStrictEqual(one.get(path), other.get(path)))
    .sort()

/** In which documents a world stands apart from the usual one that differs in these values. */
export const writtenBy = (change: Partial<Hidden>): string[] =>
  differingPaths(usual, makeOffice({ ...USUAL, ...change }))

/** Which documents each viewer opens that differ; who opens none is not named. */
type Opened = Partial<Record<Viewer, string[]>>

export interface Comparison {
  shown: {
    documents: Opened
    /** Lists, figures, mails and answers of functions that differ, by who got them. */
    others: Map<Viewer, string[]>
  }
  /** Which of the homes each viewer may open, by the policy's table: exactly those must differ. */
  entitled: Opened
  /** Which registered lists must differ, because a home stands in them: rows of minutes, copies, acts that name the viewer. */
  listed: Map<Viewer, string[]>
}

export const differing = (first: Seen, second: Seen): string[] =>
  [...new Set([...first.keys(), ...second.keys()])].filter((asked) => first.get(asked) !== second.get(asked)).sort()

const listsOfActs = (other: World, homes: readonly string[], viewer: Viewer): string[] => {
  const uid = uidOf(viewer)
  return homes.flatMap((path) => {
    const { kind, audience } = (other.get(path) ?? {}) as { kind?: string; audience?: string[] }
    return path.startsWith('acts/') && kind && uid && audience?.includes(uid) ? listsOfAct(path, kind, uid) : []
  })
}

const listsOf = (other: World, homes: readonly string[]): Map<Viewer, string[]> => {
  const ofGroup = (path: string) => /^(sheets|marks)\//.test(path) || path === COMMENT
  const rows = homes.filter((path) => /\/(minutes|copies)\/[^/]+$/.test(path) || ofGroup(path))
  const listed = Object.entries(entitledTo([usual, other], rows, 'list')) as [Viewer, string[]][]
  const nameOf = (path: string) => {
    if (path.includes('/copies/')) return listOfCopies(path)
    return ofGroup(path) ? listOfGroup(path) : listOfRows(path.split('/')[1] ?? '')
  }
  const lists = everyViewer.map((viewer): [Viewer, string[]] => [
    viewer,
    [...(listed.find(([who]) => who === viewer)?.[1] ?? []).map(nameOf), ...listsOfActs(other, homes, viewer)],
  ])
  return new Map(lists.flatMap(([viewer, asked]) => (asked.length > 0 ? [[viewer, [...new Set(asked)].sort()]] : [])))
}

/**
 * Lets everybody look at two worlds that differ in one hidden value. `homes` are the documents in which the value may
 * stand; `leak` puts it elsewhere too, as a fault of later work would.
 */
export const compareWorlds = async (
  change: Partial<Hidden>,
  homes: readonly string[],
  leak: (world: Map<string, object>, hidden: Hidden) => void = () => undefined,
): Promise<Comparison> => {
  const hidden = { ...USUAL, ...change }
  const other = makeOffice(hidden)
  leak(other, hidden)
  const { first, everyPath } = await seenUsually([...other.keys()])
  const second = await look(other, everyPath)
  const documents: Opened = {}
  const others = new Map<Viewer, string[]>()
  for (const [viewer, seen] of first) {
    const asked = differing(seen, second.get(viewer) ?? new Map())
    const opened = asked.filter((question) => homes.includes(question.replace(GET, '')))
    const rest = asked.filter((question) => !opened.includes(question))
    if (opened.length > 0) documents[viewer] = opened.map((question) => question.replace(GET, ''))
    if (rest.length > 0) others.set(viewer, rest)
  }
  const entitled = entitledTo([usual, other], homes)
  return {
    shown: { documents, others },
    entitled,
    listed: listsOf(other, homes),
  }
}
