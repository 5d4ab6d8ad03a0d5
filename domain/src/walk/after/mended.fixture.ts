import type { Refusal } from '../../commands/command.ts'
import { paths } from '../../ids.ts'
import type { Unit } from '../../model/unit.ts'
import { campaignIn, read, reviewsOf } from '../../office/stored.fixture.ts'
import type { RemediationAct } from '../../remediation/act.ts'
import { replyToRemediation } from '../../remediation/commands/reply-to-remediation.ts'
import { sendRemediation } from '../../remediation/commands/send-remediation.ts'
import type { Store } from '../../writes/apply.ts'
import { paperOf } from '../moves/conference.fixture.ts'
import { SECRET } from '../moves/hidden.fixture.ts'
import { callerOf, run } from '../moves/run.fixture.ts'

export const SENT = new Date('2023-12-21T03:00:00Z')
export const REPLIED = new Date('2023-12-22T03:00:00Z')

const around = (store: Store, subject: string, uid: string, now: Date) => {
  const paper = paperOf(store, subject)
  return {
    ...{ paper, campaign: campaignIn(store), reviews: reviewsOf(store, paper.id), caller: callerOf(uid), now },
    ...{ entry: null },
  }
}

export const sendPlan = (store: Store, subject: string): Store | Refusal => {
  const facts = around(store, subject, subject, SENT)
  return run(store, 'sendRemediation', sendRemediation, {
    ...{ ...facts, unit: read<Unit>(store, paths.unit(facts.paper.unit)), facts: null },
    input: {
      ...{ paperId: facts.paper.id, watcher: '', onPaper: null, key: 'khoa-thu-1' },
      items: [{ limit: SECRET, cause: '', measure: SECRET, owner: subject, until: '2024-06-30' }],
      commitment: { ideology: SECRET, ethics: SECRET, discipline: SECRET, duties: SECRET, study: '' },
    },
  })
}

/** By the head, who may also send back what he has confirmed. */
export const replyPlan = (store: Store, subject: string, outcome: 'confirmed' | 'returned'): Store | Refusal => {
  const facts = around(store, subject, 'p-long', REPLIED)
  const plan = facts.paper.remediation?.plan ?? ''
  const sent = store.get(paths.act(plan)) as RemediationAct | undefined
  return run(store, 'replyToRemediation', replyToRemediation, {
    ...{ ...facts, sent: sent ?? null },
    input: {
      ...{ paperId: facts.paper.id, plan, outcome, as: 'unit', onPaper: null, key: 'khoa-thu-1' },
      remarks: outcome === 'returned' ? SECRET : '',
    },
  })
}
