import { setRoles as decide } from '@kiemdiem/domain/accounts/set-roles'
import { paths } from '@kiemdiem/domain/ids'
import { accessSchema } from '@kiemdiem/domain/model/access'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { TRACKS } from '@kiemdiem/domain/model/terms'
import * as z from 'zod/mini'
import { callable, keySchema } from '../callable/callable.ts'
import { refusal } from '../callable/refuse.ts'
import { runOnce } from '../callable/run-once.ts'
import { applyWrites } from '../firestore/apply-writes.ts'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { log } from '../log.ts'
import { syncAccount } from './sync-account.ts'

const inputSchema = z.object({
  personId: z.string().check(z.regex(/^p-[a-z0-9-]+$/)),
  active: z.boolean(),
  admin: z.boolean(),
  organiser: z.array(z.enum(TRACKS)),
  key: keySchema,
})

/**
 * What a person may do: active, administrator, organiser of which tracks (commands.ts). The Auth account follows
 * after the commit, on a repeat too, so that a crash between the two is cured by calling again.
 */
export const setRoles = callable('setRoles', inputSchema, async ({ personId, key, ...roles }, auth) => {
  const { outcome } = await runOnce({ action: 'setRoles', auth, key, role: 'admin' }, async (tx, caller, now) => {
    const access = parseOrNull(accessSchema, await tx.get(db.doc(paths.access(personId))))
    const admins = await tx.get(db.collection('access').where('admin', '==', true).where('active', '==', true))
    const campaigns = await tx.get(db.collection('campaigns').where('status', '==', 'open'))
    const decision = decide({
      access,
      personId,
      roles,
      activeAdmins: admins.docs.map((doc) => doc.id),
      openCampaigns: campaigns.docs.map((doc) => parse(campaignSchema, doc)),
      eventId: db.collection('people').doc().id,
      by: caller.uid,
      now,
    })
    if (!decision.ok) throw refusal(decision.reason)
    applyWrites(tx, decision.writes)
    return { active: roles.active }
  })
  await syncAccount(personId)
  log('INFO', 'rolesSet', { personId, outcome: 'set' })
  return outcome
})
