import { paths } from '@kiemdiem/domain/ids'
import type { Paper } from '@kiemdiem/domain/model/paper'
import type { Write } from '@kiemdiem/domain/writes/write'
import { deleteApp, initializeApp } from 'firebase-admin/app'
import { getAuth } from 'firebase-admin/auth'
import { getFirestore } from 'firebase-admin/firestore'
import { Refusal } from '../refusal.ts'
import { playOn } from '../rehearsing/play-on.ts'
import { campaignAt, openedAtOf, openingWrites, scopesIn, toldUntil } from './campaign.ts'
import type { Endpoints } from './course/as-person.ts'
import { chooseCourse } from './course/choose.ts'
import { draftWrites } from './course/drafts.ts'
import { playHistory } from './course/history.ts'
import { returnPapers, sealPapers } from './course/play.ts'
import { people, trialOffice, units } from './roster.ts'
import { registryWrites } from './store/registry.ts'
import { createAccounts, store } from './store/store.ts'
import { isPlayedOn, type TrialStage } from './trial-stage.ts'

export interface SeedOptions {
  /** Begins with `demo-`. */
  projectId: string
  now: Date
  log: (line: string) => void
  stage: TrialStage
}

const required = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Refusal(`${name} is not set: the trial data goes into running emulators only.`)
  return value
}

/** Never anything real: a demo project, and emulators named in the environment. */
const endpoints = (projectId: string): Endpoints => {
  if (!projectId.startsWith('demo-')) throw new Refusal(`Trial data goes into a demo project, not "${projectId}".`)
  return {
    projectId,
    firestore: required('FIRESTORE_EMULATOR_HOST'),
    auth: required('FIREBASE_AUTH_EMULATOR_HOST'),
    functionsUrl: required('KIEMDIEM_FUNCTIONS_URL'),
  }
}

const papersOf = (writes: readonly Write[]): Paper[] =>
  writes.flatMap((write) => ('data' in write && /^papers\/[^/]+$/.test(write.path) ? [write.data as Paper] : []))

/**
 * Fills empty emulators with the trial: the registry, accounts, the plan of 2023 as this week's campaign, and its
 * first days: what was sent before today is decided by the same pure functions at its own hour, what happens now is
 * done by the people themselves through rules and functions. The same at every run for the same `now`, but for the
 * moments of sealing now, which are the server's.
 */
export const seed = async ({ projectId, now, log, stage }: SeedOptions): Promise<void> => {
  const at = endpoints(projectId)
  // Emulators need no credentials; without this the SDK looks for a cloud machine's and warns that there is none.
  process.env.METADATA_SERVER_DETECTION ??= 'none'
  const app = initializeApp({ projectId }, `seed-${projectId}`)
  try {
    const [db, auth] = [getFirestore(app), getAuth(app)]
    const campaign = campaignAt(now, stage)
    const until = toldUntil(campaign, now, stage)
    if ((await db.doc(paths.campaign(campaign.id)).get()).exists) {
      throw new Refusal(`The campaign of ${campaign.year} is already there: begin afresh to load it again.`)
    }
    const openedAt = openedAtOf(campaign, now)
    const opening = openingWrites(campaign, openedAt)
    await store(db, registryWrites(now, scopesIn(opening)))
    log(`${units.length} units and ${people.length} fictional people`)
    log(`${await createAccounts(auth)} accounts`)
    const course = chooseCourse(papersOf(opening), stage)
    const drafts = draftWrites(course, campaign, openedAt, until)
    const history = playHistory({ campaign, opening, course, drafts, openedAt, now: until, stage })
    await store(db, history.writes)
    log(
      `campaign of ${campaign.year}: ${course.length} papers, ${drafts.length} begun, ${history.sent} sent in its first days`,
    )
    log(`${await sealPapers(db, at, course, drafts)} papers sealed and moved on by the functions`)
    log(`${await returnPapers(db, at, course)} papers returned with remarks`)
    if (isPlayedOn(stage))
      await playOn({ office: trialOffice, campaign, from: until, until: stage, functionsUrl: at.functionsUrl, log })
    // What each minute does: first pages are right from the first look on.
    await fetch(`${at.functionsUrl}/sweepMail-0`, { method: 'POST' })
  } finally {
    await deleteApp(app)
  }
}
