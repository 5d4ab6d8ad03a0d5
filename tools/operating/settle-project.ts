import { readFileSync } from 'node:fs'
import { dataOf } from '@kiemdiem/domain/invariants/data'
import { settle } from '@kiemdiem/domain/recovery/settle'
import { lastAccountEvent, lostAccounts } from '@kiemdiem/domain/recovery/settle-accounts'
import { type Standing, standingSchema } from '@kiemdiem/domain/recovery/standing'
import type { Write } from '@kiemdiem/domain/writes/write'
import { syncAccount } from '../../functions/src/accounts/sync-account.ts'
import { applyWrites } from '../../functions/src/firestore/apply-writes.ts'
import { Refusal } from '../refusal.ts'
import type { Project } from './connect.ts'
import { readProject } from './read-project.ts'

const BATCH = 300
const AT_ONCE = 8

/** The file of `npm run restore -- --save`, if it is one, of this project. */
export const readStanding = (file: string, project: string): Standing => {
  const parsed = standingSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!parsed.success) throw new Refusal(`${file} does not say who is locked and who has which role.`)
  if (parsed.data.project !== project) throw new Refusal(`${file} is of ${parsed.data.project}, not of ${project}.`)
  return parsed.data
}

interface Settled {
  /** Each to be written whole. */
  groups: readonly Write[][]
  /** Accounts that the file knows and the copy does not. */
  lost: readonly string[]
}

/** What settling the data as they are would write. A file that is older than the copy would undo what was done after it. */
export const planSettling = async ({ id, db }: Project, standing: Standing): Promise<Settled> => {
  const now = new Date()
  const data = dataOf(await readProject(db), now)
  if (data.of('access/{uid}').length === 0)
    throw new Refusal(`${id} holds no account: nothing has been restored to it.`)
  const last = lastAccountEvent(data)
  if (last && last > new Date(standing.savedAt))
    throw new Refusal(
      `The file of roles and locks was saved at ${standing.savedAt}, but the copy has an account changed at ${last.toISOString()}: use a newer file.`,
    )
  return { groups: settle(data, standing, now), lost: lostAccounts(data, standing) }
}

/** As few transactions as hold them, no group torn. */
const packed = (groups: readonly Write[][]): Write[][] => {
  const packs: Write[][] = []
  for (const group of groups) {
    const last = packs.at(-1)
    if (last && last.length + group.length <= BATCH) last.push(...group)
    else packs.push([...group])
  }
  return packs
}

/**
 * Settles, part by part: a crash between two is cured by running it again, because each depends only on the data as they
 * are. Then Auth follows, so that nobody renews a session of before.
 */
export const settleProject = async ({ db }: Project, groups: readonly Write[][]): Promise<void> => {
  for (const pack of packed(groups)) await db.runTransaction(async (tx) => applyWrites(tx, pack))
  const known = (await db.collection('access').select().get()).docs.map(({ id }) => id)
  for (let from = 0; from < known.length; from += AT_ONCE)
    await Promise.all(known.slice(from, from + AT_ONCE).map(syncAccount))
}
