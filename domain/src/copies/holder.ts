import { campaignSubject } from '../commands/campaign-subject.ts'
import type { Called, Grant, Subject } from '../commands/command.ts'
import { conferenceSubject } from '../conference/kind/conference-named.ts'
import { standingProposals } from '../conference/remark/standing.ts'
import { decidingFor } from '../decision/shown/deciding-for.ts'
import { invitationActIdOf, paths } from '../ids.ts'
import type { Access } from '../model/access.ts'
import type { ActBase } from '../model/act.ts'
import type { Campaign } from '../model/campaign.ts'
import type { Conference } from '../model/conference.ts'
import type { CopyOf } from '../model/copy.ts'
import type { Paper } from '../model/paper.ts'
import type { Track } from '../model/terms.ts'
import type { RefusalCode } from '../refusals/refusals.ts'

/** An act as far as its copies go: whose it is says who keeps it, whatever its kind. */
export interface ActHead extends Pick<ActBase, 'id' | 'kind' | 'campaign' | 'of'> {
  /** Absent of a body's sheet, which is of no single track. */
  track?: Track | undefined
  /** Of a letter about the draft report: whether it came back, and what it says; empty, it stays on paper. */
  what?: string | undefined
  text?: string | undefined
  /** Of what was decided otherwise than in a meeting: how. */
  way?: string | undefined
  /** By whom it is read, by name or by group; of what a conference made, its organisers read it besides. */
  audience?: readonly string[] | undefined
  scope?: string | undefined
}

/** The document that a copy belongs to, with what tells who keeps it; `about`: the paper of which an act speaks. */
type Holder =
  | { kind: 'act'; act: ActHead; conference: Conference | null; about: Paper | null }
  /** `marked`: it bears a secrecy mark, and so is recorded by where it is kept alone. */
  | { kind: 'paper'; paper: Paper; revision: number; marked: boolean; clerks: readonly string[] }

/** What commands about a signed copy name. */
export interface CopyNamed extends Called {
  of: CopyOf
  holder: Holder
  campaign: Campaign
  caller: { uid: string; access: Pick<Access, 'active' | 'organiser' | 'scopes'> }
}

const conferenceOf = ({ holder }: CopyNamed): Conference | null => (holder.kind === 'act' ? holder.conference : null)
const paperOf = ({ holder }: CopyNamed): Paper | null => (holder.kind === 'paper' ? holder.paper : null)
const aboutOf = ({ holder }: CopyNamed): Paper | null => (holder.kind === 'act' ? holder.about : null)

/** Plans of mending, what was said of them and what came of them are of a paper and of all its tracks. */
const MENDING: readonly string[] = ['remediation', 'remediationReply', 'remediationResult']
const mendedOf = ({ holder }: CopyNamed): Paper | null =>
  holder.kind === 'act' && MENDING.includes(holder.act.kind) ? holder.about : null

const isShown = ({ audience, scope }: ActHead, { uid, access }: CopyNamed['caller']): boolean =>
  audience?.includes(uid) === true || (scope !== undefined && access.scopes?.includes(scope) === true)

/** An act of the campaign as a whole is read by whom it is shown to alone, whoever organises: most of them hide what they say. */
const isHidden = ({ holder, caller }: CopyNamed): boolean =>
  holder.kind === 'act' && holder.act.of.kind === 'campaign' && !isShown(holder.act, caller)

/** What was said of a paper is of the track in whose name it was said, as it is read. */
const organises = (named: CopyNamed): boolean => {
  const { holder } = named
  if (isHidden(named)) return false
  const ofAct = holder.kind === 'act' && holder.act.of.kind !== 'body' && holder.act.track
  const tracks = holder.kind === 'paper' ? holder.paper.tracks : ofAct ? [ofAct] : (mendedOf(named)?.tracks ?? [])
  return named.caller.access.organiser.some((track) => tracks.includes(track))
}

/** Minutes of the meeting that decided, and the paper that was issued of a decision, signed by who decided. */
const OF_DECISIONS: readonly string[] = ['decision', 'ruling']
const readsDecided = (named: CopyNamed): boolean =>
  named.holder.kind === 'act' && OF_DECISIONS.includes(named.holder.act.kind) && !isHidden(named)

const speaksForBody = ({ holder, campaign, caller }: CopyNamed): boolean =>
  holder.kind === 'act' &&
  holder.act.of.kind === 'body' &&
  campaign.process.bodies.some(({ id, members }) => id === holder.act.of.id && members.includes(caller.uid))

/** Who keeps a document adds its signed copy, by what they are now: a relation that has ended gives nothing. */
export const whoKeepsIt = (what: string): readonly Grant<CopyNamed>[] => [
  {
    who: 'keeper',
    is: (named) => conferenceOf(named)?.keepers.includes(named.caller.uid) ?? false,
    why: `Chủ trì, thư ký, người đứng đầu, đầu mối ${what} của biên bản, hồ sơ đề nghị.`,
  },
  { who: 'organiser', is: organises, why: `Bộ phận tổ chức ${what} giúp đơn vị, cá nhân.` },
  {
    who: 'returner',
    is: (named) => aboutOf(named)?.returners.includes(named.caller.uid) ?? false,
    why: `Người đứng đầu ${what} của công văn gợi ý kiểm điểm.`,
  },
  { who: 'consulted', is: speaksForBody, why: `Cơ quan, đơn vị được lấy ý kiến ${what} của phiếu ý kiến của mình.` },
  {
    who: 'responsible',
    is: (named) => (paperOf(named) ?? mendedOf(named))?.responsible === named.caller.uid,
    why: `Người chịu trách nhiệm gửi ${what} của bản kiểm điểm, kế hoạch khắc phục của mình.`,
  },
  {
    who: 'recorder',
    is: (named) =>
      readsDecided(named) && named.campaign.process.deciders.some(({ recorder }) => recorder === named.caller.uid),
    why: `Người ghi kết quả quyết định được ${what} của biên bản, của văn bản về kết quả đó.`,
  },
  {
    who: 'decider',
    is: (named) => readsDecided(named) && decidingFor(named.campaign, named.caller.uid).length > 0,
    why: `Người đứng đầu cơ quan, thành viên cấp ủy đã quyết định được ${what} của văn bản về kết quả đó.`,
  },
  {
    who: 'planner',
    is: ({ holder, caller }) => holder.kind === 'paper' && holder.clerks.includes(caller.uid),
    why: `Người đứng đầu, đầu mối ${what} thay cho người của đơn vị.`,
  },
]

/**
 * A copy is of what was issued and still stands: minutes not reopened, a proposal not returned, the invitation of the plan, a
 * text accepted, the plan that was handed in last.
 */
const standing = ({ holder }: CopyNamed): RefusalCode | null => {
  if (holder.kind === 'paper') return holder.revision <= holder.paper.accepted ? null : 'copyOfNothing'
  const { act, conference, about } = holder
  if (act.kind === 'remediation') return about?.remediation?.plan === act.id ? null : 'copyOfNothing'
  if (!conference) return null
  if (act.kind === 'invitation')
    return act.id === invitationActIdOf(conference.id, conference.invited?.number ?? 0) ? null : 'copyOfNothing'
  if (act.kind === 'minutes') return conference.minutes === act.id ? null : 'copyOfNothing'
  return act.kind !== 'proposal' || standingProposals(conference).includes(act.id) ? null : 'copyOfNothing'
}
export const documentStands = {
  atom: 'documentStands',
  refuses: standing,
  // Neither a sheet of opinions nor a letter of suggested issues is ever taken back.
  only: ['keeper', 'organiser', 'responsible', 'planner'],
} as const

/**
 * What may bear a secrecy mark is on paper alone: a paper entered with one, and an opinion on a draft report that was not
 * typed in. So is the signed report of a table: it says the levels of all groups, and is read by people of each. What a head decided is
 * signed as its ruling, which carries its copies; his list is read by people on it too, and bears none.
 */
export const staysOnPaper = ({ holder }: Pick<CopyNamed, 'holder'>): boolean => {
  if (holder.kind === 'paper') return holder.marked
  const { kind, what, text, way } = holder.act
  return (
    kind === 'summary' || (kind === 'result' && way === 'head') || (kind === 'draft' && what === 'answered' && !text)
  )
}

/** Kept and withdrawn copies are recorded where other things of the same document are. */
export const holderSubject = (named: CopyNamed): Subject => {
  const conference = conferenceOf(named)
  if (conference) return conferenceSubject({ conference })
  const paper = paperOf(named) ?? aboutOf(named)
  if (!paper) return campaignSubject(named)
  return { header: paths.paper(paper.id), trail: paths.paper(paper.id), seq: paper.eventSeq ?? 0 }
}
