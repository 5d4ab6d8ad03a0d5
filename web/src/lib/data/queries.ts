import type { Mark } from '@kiemdiem/domain/appraisal/mark'
import type { Sheet } from '@kiemdiem/domain/appraisal/sheet/sheet'
import type { CommentAct } from '@kiemdiem/domain/decision/comment/comment'
import type { Access } from '@kiemdiem/domain/model/access'
import type { ActBase } from '@kiemdiem/domain/model/act'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import type { Copy } from '@kiemdiem/domain/model/copy'
import type { Directory } from '@kiemdiem/domain/model/directory'
import type { DocketEntry } from '@kiemdiem/domain/model/docket'
import type { Job } from '@kiemdiem/domain/model/job'
import type { MinutesRow } from '@kiemdiem/domain/model/minutes'
import type { Paper } from '@kiemdiem/domain/model/paper'
import type { PersonEvent } from '@kiemdiem/domain/model/person-event'
import type { BoardPage } from '@kiemdiem/domain/model/progress'
import type { Review } from '@kiemdiem/domain/model/review'
import type { Track } from '@kiemdiem/domain/model/terms'
import type { Unit } from '@kiemdiem/domain/model/unit'

type Filter = readonly [field: string, operator: '==' | 'array-contains', value: string]

/** A query as data, so that tests can hold every one against rules and indexes. */
export interface QuerySpec<T> {
  readonly name: string
  readonly collection: string
  readonly where: readonly Filter[]
  /** Never set: carries the type. */
  readonly row?: T
}

const spec = <T>(name: string, collection: string, ...where: Filter[]): QuerySpec<T> => ({ name, collection, where })

/** The name of its listener: equal questions have equal ones. */
export const keyOf = <T>(spec: QuerySpec<T>): string =>
  `${spec.collection}?${spec.where.map((filter) => filter.join(' ')).join('&')}`

/** Every Firestore query of the web. A screen that needs another one adds it here. */
export const queries = {
  myPapers: (uid: string) => spec<Paper>('myPapers', 'papers', ['writers', 'array-contains', uid]),
  myReviews: (uid: string) => spec<Review>('myReviews', 'reviews', ['readers', 'array-contains', uid]),
  boardsOfTrack: (campaign: string, track: Track) =>
    spec<BoardPage>('boardsOfTrack', `progress/${campaign}/boards`, ['track', '==', track]),
  boardsIView: (campaign: string, uid: string) =>
    spec<BoardPage>('boardsIView', `progress/${campaign}/boards`, ['viewers', 'array-contains', uid]),
  /** Conferences one is invited to, keeps or heads. */
  myConferences: (campaign: string, uid: string) =>
    spec<Conference>('myConferences', 'conferences', ['campaign', '==', campaign], ['readers', 'array-contains', uid]),
  /** Rows of the minutes being taken: keepers and organisers of the track. */
  minutesRows: (conferenceId: string) => spec<MinutesRow>('minutesRows', `conferences/${conferenceId}/minutes`),
  /** Acts of a kind that name one among those who read them. */
  actsOfKind: (kind: string, uid: string) =>
    spec<ActBase>('actsOfKind', 'acts', ['kind', '==', kind], ['audience', 'array-contains', uid]),
  /** The same of one campaign alone: who organises reads many each year. */
  actsOfKindIn: (campaign: string, kind: string, uid: string) =>
    spec<ActBase>(
      'actsOfKindIn',
      'acts',
      ['campaign', '==', campaign],
      ['kind', '==', kind],
      ['audience', 'array-contains', uid],
    ),
  /** Acts of one owner, as a paper, that name one among those who read them. */
  actsOf: (owner: string, uid: string) =>
    spec<ActBase>('actsOf', 'acts', ['of.id', '==', owner], ['audience', 'array-contains', uid]),
  /** Signed copies that are kept: whoever reads what they belong to. */
  copiesOfAct: (act: string) => spec<Copy>('copiesOfAct', `acts/${act}/copies`, ['state', '==', 'kept']),
  copiesOfRevision: (paper: string, revision: string) =>
    spec<Copy>('copiesOfRevision', `papers/${paper}/revisions/${revision}/copies`, ['state', '==', 'kept']),
  /** What is known of a group of ratings, and what organisers propose of it: who handles it. */
  sheetsOf: (scope: string) => spec<Sheet>('sheetsOf', 'sheets', ['scope', '==', scope]),
  marksOf: (scope: string) => spec<Mark>('marksOf', 'marks', ['scope', '==', scope]),
  /** What was written of subjects of a group for who decides: who handles it. */
  commentsOf: (scope: string) =>
    spec<CommentAct>('commentsOf', 'acts', ['kind', '==', 'comment'], ['scope', '==', scope]),
  /** Papers of a unit that carry a number: its văn thư. */
  docketOf: (unit: string) => spec<DocketEntry>('docketOf', 'docket', ['unit', '==', unit]),
  openCampaigns: () => spec<Campaign>('openCampaigns', 'campaigns', ['status', '==', 'open']),
  directory: () => spec<Directory>('directory', 'directory'),
  units: () => spec<Unit>('units', 'units'),
  /** Whose account waits for one's confirmation (roles, a code). */
  accountsToConfirm: (uid: string) =>
    spec<Access>('accountsToConfirm', 'access', ['pending.confirmers', 'array-contains', uid]),
  /** What was done to an account: its owner and administrators. */
  accountEvents: (personId: string) => spec<PersonEvent>('accountEvents', `people/${personId}/events`),
  /** Large work that one has started: how far it is. */
  myJobs: (uid: string) => spec<Job>('myJobs', 'jobs', ['by', '==', uid]),
  /** Administrators only. */
  accounts: () => spec<Access>('accounts', 'access'),
} as const
