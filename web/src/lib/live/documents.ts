import type { AppraisalPart } from '@kiemdiem/domain/appraisal/appraisal'
import type { QuestionPart } from '@kiemdiem/domain/appraisal/question/question'
import type { OpinionPart } from '@kiemdiem/domain/consultation/opinion'
import type { ReplyPart, RequestAct } from '@kiemdiem/domain/consultation/outside/outside'
import type { DecisionPart } from '@kiemdiem/domain/decision/decision'
import { paths } from '@kiemdiem/domain/ids'
import type { Access } from '@kiemdiem/domain/model/access'
import type {
  DraftAct,
  InvitationAct,
  MinutesAct,
  ProposalAct,
  RemarkAct,
  SuggestionAct,
} from '@kiemdiem/domain/model/act'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference, Note } from '@kiemdiem/domain/model/conference'
import type { CopyPiece } from '@kiemdiem/domain/model/copy'
import type { DocketEntry } from '@kiemdiem/domain/model/docket'
import type { Gate } from '@kiemdiem/domain/model/gate'
import type { Openings } from '@kiemdiem/domain/model/openings'
import type { Draft, Paper, PaperReturn, Revision } from '@kiemdiem/domain/model/paper'
import type { Contact, Person, Personal, Service } from '@kiemdiem/domain/model/person'
import type { PaperFacts } from '@kiemdiem/domain/model/printed'
import type { ConferencePart, Review, ReviewEvent } from '@kiemdiem/domain/model/review'
import type { Suggestion } from '@kiemdiem/domain/model/suggestion'
import type { Summary } from '@kiemdiem/domain/model/summary'
import type { Track } from '@kiemdiem/domain/model/terms'
import type { Unit } from '@kiemdiem/domain/model/unit'

import type { NoticePart } from '@kiemdiem/domain/notice/notice'

/** A typed address of one document. */
export interface DocRef<T> {
  readonly path: string
  /** Never set: carries the type. */
  readonly row?: T
}

const at = <T>(path: string): DocRef<T> => ({ path })

/** Every single document that the screens read. */
export const documents = {
  campaign: (c: string) => at<Campaign>(paths.campaign(c)),
  unit: (u: string) => at<Unit>(paths.unit(u)),
  person: (p: string) => at<Person>(paths.person(p)),
  contact: (p: string) => at<Contact>(paths.contact(p)),
  personal: (p: string) => at<Personal>(paths.personal(p)),
  service: (p: string) => at<Service>(paths.service(p)),
  access: (uid: string) => at<Access>(paths.access(uid)),
  paper: (p: string) => at<Paper>(paths.paper(p)),
  paperFacts: (p: string, n: number) => at<PaperFacts>(paths.paperFacts(p, n)),
  paperPersonal: (p: string, n: number) => at<Personal>(paths.paperPersonal(p, n)),
  draft: (p: string) => at<Draft>(paths.draft(p)),
  revision: (p: string, n: number) => at<Revision>(paths.revision(p, n)),
  paperReturn: (p: string, n: number) => at<PaperReturn>(paths.paperReturn(p, n)),
  suggestion: (p: string, n: number) => at<Suggestion>(paths.suggestion(p, n)),
  summary: (c: string, track: Track) => at<Summary>(paths.summary(c, track)),
  openings: (c: string, uid: string) => at<Openings>(paths.openings(c, uid)),
  opinionPart: (r: string, part: string) => at<OpinionPart>(paths.reviewPart(r, part)),
  decisionPart: (r: string, part: string) => at<DecisionPart>(paths.reviewPart(r, part)),
  appraisalPart: (r: string, part: string) => at<AppraisalPart>(paths.reviewPart(r, part)),
  questionPart: (r: string, part: string) => at<QuestionPart>(paths.reviewPart(r, part)),
  requestAct: (id: string) => at<RequestAct>(paths.act(id)),
  replyPart: (r: string, part: string) => at<ReplyPart>(paths.reviewPart(r, part)),
  noticePart: (r: string, part: string) => at<NoticePart>(paths.reviewPart(r, part)),
  conference: (c: string) => at<Conference>(paths.conference(c)),
  note: (c: string, id: string) => at<Note>(paths.note(c, id)),
  ballot: (c: string, id: string) => at<{ sheet: string }>(paths.ballot(c, id)),
  minutesAct: (id: string) => at<MinutesAct>(paths.act(id)),
  draftAct: (id: string) => at<DraftAct>(paths.act(id)),
  remarkAct: (id: string) => at<RemarkAct>(paths.act(id)),
  proposalAct: (id: string) => at<ProposalAct>(paths.act(id)),
  invitationAct: (id: string) => at<InvitationAct>(paths.act(id)),
  suggestionAct: (id: string) => at<SuggestionAct>(paths.act(id)),
  actCopyPiece: (a: string, n: number, piece: number) => at<CopyPiece>(`${paths.actCopy(a, n)}/pieces/${piece}`),
  revisionCopyPiece: (p: string, revision: number, n: number, piece: number) =>
    at<CopyPiece>(`${paths.revisionCopy(p, revision, n)}/pieces/${piece}`),
  docket: (entry: string) => at<DocketEntry>(paths.docket(entry)),
  gate: (id: string) => at<Gate>(paths.gate(id)),
  reviewPart: (r: string, part: string) => at<ConferencePart>(paths.reviewPart(r, part)),
  review: (r: string) => at<Review>(paths.review(r)),
  reviewEvent: (r: string, seq: number) => at<ReviewEvent>(paths.reviewEvent(r, seq)),
} as const
