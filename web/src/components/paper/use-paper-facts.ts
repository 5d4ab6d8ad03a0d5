import { superiorOf, workplaceOf } from '@kiemdiem/domain/forms/facts/workplace'
import type { PaperFacts } from '@kiemdiem/domain/forms/layout'
import { reviewIdOf } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Paper } from '@kiemdiem/domain/model/paper'
import { type Person, type PostKind, postsOfKind } from '@kiemdiem/domain/model/person'
import { localDate } from '@kiemdiem/domain/time'
import { documents } from '../../lib/live/documents.ts'
import { dataOf } from '../../lib/live/live.ts'
import { useDoc } from '../../lib/use-doc.ts'

/** The agency of the plan: whose paper head NĐ 90 sheets carry. */
const agencyOf = (place: string) => `Liên đoàn Lao động tỉnh ${place}`

/**
 * What the printed paper says of its subject, and the subject himself where it is a person (his class chooses
 * the sheet of NĐ 90). Facts this reader may not read (birth date, cell) stay blank for the pen; null while the
 * person is loading.
 */
export const usePaperFacts = (
  paper: Paper,
  campaign: Campaign,
  uid: string,
  sealedAt: Date | null,
): { facts: PaperFacts; person: Person | null } | null => {
  const isPerson = paper.subjectKind === 'person'
  const named = useDoc(documents.person(isPerson ? paper.subject : paper.responsible))
  const personal = dataOf(useDoc(isPerson && paper.subject === uid ? documents.personal(uid) : null))
  const unit = dataOf(useDoc(isPerson ? documents.unit(paper.unit) : null))
  const cellTrack = campaign.process.tracks.find(({ id, side }) => side === 'party' && paper.tracks.includes(id))
  const cellReview = isPerson && cellTrack ? reviewIdOf(campaign.id, paper.subject, cellTrack.id) : null
  const review = dataOf(useDoc(cellReview ? documents.review(cellReview) : null))
  const cell = dataOf(useDoc(review ? documents.unit(review.unit) : null))
  if (named.state === 'loading') return null
  const person = dataOf(named)
  const agency = agencyOf(campaign.place)
  const headPost = person?.posts.find((post) => post.unit === paper.unit) ?? person?.posts[0]
  const titlesOf = (kind: PostKind) => (person && postsOfKind(person.posts, kind).join('; ')) || null
  return {
    person: isPerson ? person : null,
    facts: {
      year: campaign.year,
      place: campaign.place,
      date: sealedAt && localDate(sealedAt),
      name: paper.subjectName,
      birthDate: personal?.birthDate ?? null,
      partyPost: titlesOf('party'),
      posts: isPerson && person ? postsOfKind(person.posts, 'administration') : [],
      unionPost: titlesOf('union'),
      unitName: unit ? workplaceOf(unit, agency) : paper.unitName,
      agency,
      superior: superiorOf(campaign.process, paper.tracks[0] ?? ''),
      cell: cell?.name ?? null,
      signingPost: isPerson ? null : (headPost?.title ?? null),
      signer: isPerson ? null : (person?.name ?? null),
    },
  }
}
