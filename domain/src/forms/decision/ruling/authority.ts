import type { Issuer, SignedAs } from '../../../model/printed.ts'
import { inFull } from '../../facts/in-full.ts'
import type { PaperStyle } from '../../layout/layout.ts'

const PARTY: readonly Issuer['kind'][] = ['partyGroup', 'partyCell', 'cellCommittee']

/** Bodies of the Party issue by HD 36, an agency and its head by NĐ 30. */
export const styleOfIssuer = ({ kind }: Pick<Issuer, 'kind'>): PaperStyle =>
  PARTY.includes(kind) ? 'party' : 'administrative'

/**
 * Who decides, as a text names him: the collective, or the head of an agency by his post, also where a deputy signs for him
 * ("Chủ tịch Liên đoàn Lao động huyện Tam Đường").
 */
export const decidedBy = ({ issuer, signature }: { issuer: Issuer; signature: SignedAs | null }): string => {
  const name = inFull(issuer.name)
  if (styleOfIssuer(issuer) === 'party' || !signature || /^T[M/]/.test(signature.capacity)) return name
  const post = signature.capacity === '' ? signature.title : signature.capacity.replace(/^KT\. ?/, '')
  const [first = '', ...rest] = post.normalize('NFC')
  return `${first.toUpperCase()}${rest.join('').toLowerCase()} ${name}`
}
