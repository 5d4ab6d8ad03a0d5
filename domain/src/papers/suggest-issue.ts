import { paths } from '../ids.ts'
import { queueMail } from '../mail/queue-mail.ts'
import type { Access } from '../model/access.ts'
import type { Campaign } from '../model/campaign.ts'
import type { Paper } from '../model/paper.ts'
import { SUGGESTION_TEXT_MAX, SUGGESTIONS_MAX, type Suggestion } from '../model/suggestion.ts'
import { tidy } from '../vi.ts'
import type { Write } from '../writes/write.ts'

interface Caller {
  uid: string
  name: string
  access: Pick<Access, 'active' | 'organiser'>
}

export interface SuggestInput {
  paper: Paper
  campaign: Pick<Campaign, 'status'>
  issue: string
  basis: string
  document: string
  caller: Caller
  now: Date
}

export type SuggestRefusal = 'notYours' | 'campaignClosed' | 'issueMissing' | 'alreadySent' | 'tooManyIssues'

export type SuggestOutcome =
  | { ok: true; writes: Write[]; mails: string[]; number: number }
  | { ok: false; reason: SuggestRefusal }

/**
 * Who may suggest issues to a paper: who may return it, or an organiser of one of its tracks, who enters what a
 * superior has suggested (QĐ 124, Đ.7.1). Never somebody who writes it.
 */
export const maySuggest = (
  paper: Pick<Paper, 'writers' | 'returners' | 'tracks'>,
  caller: Pick<Caller, 'uid' | 'access'>,
): boolean => {
  if (!caller.access.active || paper.writers.includes(caller.uid)) return false
  return paper.returners.includes(caller.uid) || paper.tracks.some((track) => caller.access.organiser.includes(track))
}

/** Why an issue can no longer be suggested to this paper; null while it can. */
export const suggestingClosed = (
  paper: Pick<Paper, 'state' | 'suggestions'>,
  campaign: Pick<Campaign, 'status'>,
): 'campaignClosed' | 'alreadySent' | 'tooManyIssues' | null => {
  if (campaign.status !== 'open') return 'campaignClosed'
  if (paper.state === 'sealed' || paper.state === 'completing') return 'alreadySent'
  return paper.suggestions >= SUGGESTIONS_MAX ? 'tooManyIssues' : null
}

/**
 * Gives a paper one more issue to answer (gợi ý kiểm điểm) before self-review: from then on section IV cannot be
 * sealed without an answer to it, also where a text is being judged at this moment. Each issue has its own mail.
 */
export const suggestIssue = (input: SuggestInput): SuggestOutcome => {
  const { paper, caller, now } = input
  const [issue, basis, document] = [input.issue, input.basis, input.document].map((text) => tidy(text).trim())
  if (!maySuggest(paper, caller)) return { ok: false, reason: 'notYours' }
  const closed = suggestingClosed(paper, input.campaign)
  if (closed === 'campaignClosed') return { ok: false, reason: closed }
  if (!issue || !basis || !document || issue.length > SUGGESTION_TEXT_MAX) return { ok: false, reason: 'issueMissing' }
  if (closed) return { ok: false, reason: closed }

  const number = paper.suggestions + 1
  const record: Suggestion = { number, issue, basis, document, by: caller.uid, byName: caller.name, at: now }
  const { revision, responsible: to } = paper
  const mail = queueMail('suggested', { paper }, { occasion: revision, to, now, nth: number })
  return {
    ok: true,
    number,
    mails: [mail.id],
    writes: [
      { op: 'update', path: paths.paper(paper.id), data: { suggestions: number } },
      { op: 'create', path: paths.suggestion(paper.id, number), data: record },
      mail.write,
    ],
  }
}
