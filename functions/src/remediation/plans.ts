import { paths } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { docketEntrySchema } from '@kiemdiem/domain/model/docket'
import { personSchema } from '@kiemdiem/domain/model/person'
import { paperFactsSchema } from '@kiemdiem/domain/model/printed'
import { unitSchema } from '@kiemdiem/domain/model/unit'
import type { PaperNamed } from '@kiemdiem/domain/papers/paper-named'
import { remediationActSchema } from '@kiemdiem/domain/remediation/act'
import { recordRemediation as record } from '@kiemdiem/domain/remediation/commands/record-remediation'
import { replyToRemediation as reply } from '@kiemdiem/domain/remediation/commands/reply-to-remediation'
import { sendRemediation as send } from '@kiemdiem/domain/remediation/commands/send-remediation'
import type { Transaction } from 'firebase-admin/firestore'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { readNamedPaper } from '../papers/read-paper.ts'
import { readReviews } from '../papers/read-reviews.ts'
import { serve } from '../serve/serve.ts'

/** The reviews of the paper, its campaign, who calls by his name, and documents besides. */
const readAround = async (tx: Transaction, { paper, caller }: PaperNamed, ...besides: string[]) => {
  const asked = [paths.campaign(paper.campaign), paths.person(caller.uid), ...besides]
  const { reviews, others } = await readReviews(
    tx,
    paper,
    asked.map((path) => db.doc(path)),
  )
  const [campaign, person, found, further] = others
  return {
    ...{ reviews, found, further, campaign: parse(campaignSchema, campaign) },
    caller: { ...caller, name: parse(personSchema, person).name },
  }
}

export const sendRemediation = serve('sendRemediation', send, {
  named: async (tx, input, call) => {
    const named = await readNamedPaper(tx, input, call)
    if (!named) return null
    return { ...named, input, unit: parseOrNull(unitSchema, await tx.get(db.doc(paths.unit(named.paper.unit)))) }
  },
  rest: async (tx, _, named) => {
    const { paper } = named
    const earlier = paper.remediation ? [paths.docket(paper.remediation.plan)] : []
    const around = await readAround(tx, named, paths.paperFacts(paper.id, paper.accepted), ...earlier)
    const { found, further, reviews, campaign, caller } = around
    return {
      ...{ ...named, reviews, campaign, caller },
      facts: found?.exists ? parseOrNull(paperFactsSchema, found) : null,
      entry: further?.exists ? parseOrNull(docketEntrySchema, further) : null,
    }
  },
  logged: ({ paperId }) => ({ paperId }),
})

export const replyToRemediation = serve('replyToRemediation', reply, {
  named: async (tx, input, call) => {
    const named = await readNamedPaper(tx, input, call)
    return named && { ...named, input }
  },
  rest: async (tx, { plan }, named) => {
    const around = await readAround(tx, named, paths.docket(plan), paths.act(plan))
    const { found, further, reviews, campaign, caller } = around
    const act = further?.data()?.kind === 'remediation' ? parseOrNull(remediationActSchema, further) : null
    const entry = found?.exists ? parseOrNull(docketEntrySchema, found) : null
    return { ...named, reviews, campaign, caller, entry, sent: act }
  },
  logged: ({ paperId }) => ({ paperId }),
})

export const recordRemediation = serve('recordRemediation', record, {
  named: async (tx, input, call) => {
    const named = await readNamedPaper(tx, input, call)
    return named && { ...named, input }
  },
  rest: async (tx, { plan }, named) => {
    const { found, campaign, caller } = await readAround(tx, named, paths.act(plan))
    const act = found?.exists && found.data()?.kind === 'remediation' ? parseOrNull(remediationActSchema, found) : null
    return { ...named, campaign, caller, plan: act?.of.id === named.paper.id ? act : null }
  },
  logged: ({ paperId }) => ({ paperId }),
})
