import { type Hash, hashOfEvent, headAfter, lengthsOf, lengthsThen, rootOf } from './chain.ts'
import { MANIFEST, type Manifest, manifestSchema } from './manifest.ts'

/** What is wrong with a dossier, and where: a file, or an event by its trail and number. */
export interface Fault {
  what:
    | 'noManifest'
    | 'fileMissing'
    | 'fileChanged'
    | 'fileAdded'
    | 'eventMissing'
    | 'eventChanged'
    | 'eventMoved'
    | 'eventAdded'
    | 'chainBroken'
    | 'rootWrong'
    | 'notTheAnchor'
  at: string
}

/** A file as it is found: its hash, and its text where it is one. */
export interface FoundFile {
  sha256: string
  text: () => string
}
type Files = ReadonlyMap<string, FoundFile>
type Trail = Manifest['trails'][number]

const manifestIn = (files: Files): Manifest | null => {
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(files.get(MANIFEST)?.text() ?? ''))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

const wrongFiles = ({ files: listed }: Manifest, files: Files): Fault[] => {
  const names = new Set([MANIFEST, ...listed.map(({ name }) => name)])
  return [
    ...listed.flatMap(({ name, sha256 }): Fault[] => {
      const found = files.get(name)
      if (!found) return [{ what: 'fileMissing', at: name }]
      return found.sha256 === sha256 ? [] : [{ what: 'fileChanged', at: name }]
    }),
    ...[...files.keys()].filter((name) => !names.has(name)).map((at): Fault => ({ what: 'fileAdded', at })),
  ]
}

/** The events of a file; null: they cannot be read. */
const eventsIn = (found: FoundFile | undefined): object[] | null => {
  try {
    const parsed: unknown = JSON.parse(found?.text() ?? '')
    return Array.isArray(parsed) ? parsed.map(Object) : null
  } catch {
    return null
  }
}

const seqOf = (event: object): number => Number(Reflect.get(event, 'seq'))

/** What is found of one trail beside what the manifest says of it. */
const wrongEvents = async ({ of, file, links }: Trail, files: Files, hash: Hash): Promise<Fault[]> => {
  const events = eventsIn(files.get(file))
  if (!events) return [{ what: 'eventMissing', at: of }]
  const at = (seq: number) => `${of} #${seq}`
  const found = events.map(seqOf)
  const listed = links.map(({ seq }) => seq)
  const kept = found.filter((seq) => listed.includes(seq))
  const inOrder = listed.filter((seq) => found.includes(seq))
  const changed = await Promise.all(
    events.map(async (event): Promise<Fault[]> => {
      const link = links.find(({ seq }) => seq === seqOf(event))
      if (!link) return [{ what: 'eventAdded', at: at(seqOf(event)) }]
      return (await hashOfEvent(event, hash)) === link.own ? [] : [{ what: 'eventChanged', at: at(link.seq) }]
    }),
  )
  return [
    ...listed.filter((seq) => !found.includes(seq)).map((seq): Fault => ({ what: 'eventMissing', at: at(seq) })),
    ...kept.flatMap((seq, place): Fault[] => (seq === inOrder[place] ? [] : [{ what: 'eventMoved', at: at(seq) }])),
    ...changed.flat(),
  ]
}

/** Whether the manifest's own links follow from one another: who alters an event and its hash breaks what comes after. */
const brokenLinks = async ({ of, links }: Trail, hash: Hash): Promise<Fault[]> => {
  let before = ''
  for (const [place, { seq, own, head }] of links.entries()) {
    if (seq !== place + 1 || (await headAfter(before, own, hash)) !== head)
      return [{ what: 'chainBroken', at: `${of} #${seq}` }]
    before = head
  }
  return []
}

/** Codes that follow from the events as they were when they were handed over; one that does not was altered. */
const wrongHandovers = async ({ handovers, trails }: Manifest, hash: Hash): Promise<Fault[]> => {
  const found = await Promise.all(
    handovers.map(async ({ id, root, lengths }): Promise<Fault[]> => {
      const then = lengthsThen(trails, lengths)
      return then && (await rootOf(then, hash)) === root ? [] : [{ what: 'rootWrong', at: id }]
    }),
  )
  return found.flat()
}

/** Trails that were handed over and are not in the file: others keep them, and their last hash alone is here. */
export const withheldTrails = (files: Files): string[] => {
  const manifest = manifestIn(files)
  const here = new Set(manifest?.trails.map(({ of }) => of))
  const handed = manifest?.handovers.flatMap(({ lengths }) => lengths.map(({ of }) => of)) ?? []
  return [...new Set(handed)].filter((of) => !here.has(of))
}

const codesOf = ({ root, handovers }: Manifest): string[] => [root, ...handovers.map((each) => each.root)]

/**
 * Everything that is wrong with a dossier, each by its name; empty: it is as it was made. `anchor`: the code printed in the minutes of
 * handing over, in groups or not, against which a dossier whose manifest was made anew is recognised.
 */
export const verifyDossier = async (files: Files, hash: Hash, anchor?: string): Promise<Fault[]> => {
  const manifest = manifestIn(files)
  if (!manifest) return [{ what: 'noManifest', at: MANIFEST }]
  const { trails, root } = manifest
  const [events, links] = await Promise.all([
    Promise.all(trails.map((trail) => wrongEvents(trail, files, hash))),
    Promise.all(trails.map((trail) => brokenLinks(trail, hash))),
  ])
  return [
    ...wrongFiles(manifest, files),
    ...events.flat(),
    ...links.flat(),
    ...((await rootOf(lengthsOf({ trails }), hash)) === root ? [] : [{ what: 'rootWrong' as const, at: MANIFEST }]),
    ...(await wrongHandovers(manifest, hash)),
    ...(anchor === undefined || codesOf(manifest).includes(anchor.replace(/\s+/g, '').toLowerCase())
      ? []
      : [{ what: 'notTheAnchor' as const, at: root }]),
  ]
}
