import { sessionsFrom } from '@kiemdiem/domain/accounts/entry/sessions'
import { organisersOf, tellOfAccount } from '@kiemdiem/domain/accounts/tell'
import { paths } from '@kiemdiem/domain/ids'
import { accessSchema } from '@kiemdiem/domain/model/access'
import type { PersonEvent } from '@kiemdiem/domain/model/person-event'
import type { Write } from '@kiemdiem/domain/writes/write'
import type { Transaction } from 'firebase-admin/firestore'
import { applyWrites } from '../../firestore/apply-writes.ts'
import { db } from '../../firestore/db.ts'
import { parse } from '../../firestore/parse.ts'
import { readCampaigns } from '../read-account.ts'

export interface PasswordRecorded {
  /** From when sessions count: those of before end here. */
  validFrom: Date
  mails: string[]
}

/**
 * A password is set: sessions of before count no longer, the trail says by what. Where it replaced another one, its owner
 * is told; by a code also the organisers, because somebody else may hold a code.
 */
export const recordPassword = async (
  tx: Transaction,
  personId: string,
  command: 'acceptInvitation' | 'changePassword',
  now: Date,
  more: Write[] = [],
): Promise<PasswordRecorded> => {
  const validFrom = sessionsFrom(now)
  const { eventSeq = 0, hasAccount } = parse(accessSchema, await tx.get(db.doc(paths.access(personId))))
  const campaigns = hasAccount ? await readCampaigns(tx) : []
  const seq = eventSeq + 1
  const open = campaigns.filter(({ status }) => status === 'open')
  const told = [personId, ...(command === 'acceptInvitation' ? organisersOf(open) : [])]
  const mails = tellOfAccount('passwordSet', personId, told, { campaigns, event: seq, now })
  const event: PersonEvent = { seq, command, by: personId, at: now }
  applyWrites(tx, [
    ...more,
    { op: 'update', path: paths.access(personId), data: { hasAccount: true, validFrom, eventSeq: seq } },
    { op: 'create', path: paths.personEvent(personId, seq), data: event },
    ...mails.map(({ write }) => write),
  ])
  return { validFrom, mails: mails.map(({ id }) => id) }
}
