import { paths } from '@kiemdiem/domain/ids'
import type { Access } from '@kiemdiem/domain/model/access'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Draft, Paper, PaperReturn, Revision } from '@kiemdiem/domain/model/paper'
import type { Contact, Person, Personal } from '@kiemdiem/domain/model/person'
import type { Review, ReviewEvent } from '@kiemdiem/domain/model/review'
import type { Unit } from '@kiemdiem/domain/model/unit'

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
  access: (uid: string) => at<Access>(paths.access(uid)),
  paper: (p: string) => at<Paper>(paths.paper(p)),
  draft: (p: string) => at<Draft>(paths.draft(p)),
  revision: (p: string, n: number) => at<Revision>(paths.revision(p, n)),
  paperReturn: (p: string, n: number) => at<PaperReturn>(paths.paperReturn(p, n)),
  review: (r: string) => at<Review>(paths.review(r)),
  reviewEvent: (r: string, seq: number) => at<ReviewEvent>(paths.reviewEvent(r, seq)),
} as const
