import type { Issuer, SignedAs } from '../../../model/printed.ts'
import { inFull } from '../../facts/in-full.ts'
import { headTitleOf } from '../../facts/signed-as.ts'
import type { PaperStyle } from '../../layout/layout.ts'

const PARTY: readonly Issuer['kind'][] = ['partyGroup', 'partyCell', 'cellCommittee']

/** Bodies of the Party issue by HD 36, an agency and its head by NĐ 30. */
export const styleOfIssuer = ({ kind }: Pick<Issuer, 'kind'>): PaperStyle =>
  PARTY.includes(kind) ? 'party' : 'administrative'

/** Before the post of whom somebody signs for, or who acts in it. */
const FOR_WHOM = /^(?:KT|TUQ|TL|Q)\. ?/u

/** The post that decides, whoever holds it for now: who is in charge decides with the powers of the head. */
const postOf = (issuer: Issuer, { capacity, title }: SignedAs): string => {
  const post = (capacity === '' ? title : capacity).normalize('NFC').replace(FOR_WHOM, '')
  return /^NGƯỜI PHỤ TRÁCH/iu.test(post) ? headTitleOf(issuer) : post
}

/**
 * Who decides, as a text names him: the collective, or the head of an agency by his post, also where a deputy signs for him
 * ("Chủ tịch Liên đoàn Lao động huyện Tam Đường").
 */
export const decidedBy = ({ issuer, signature }: { issuer: Issuer; signature: SignedAs | null }): string => {
  const name = inFull(issuer.name)
  if (styleOfIssuer(issuer) === 'party' || !signature || /^T[M/]/.test(signature.capacity)) return name
  const [first = '', ...rest] = postOf(issuer, signature)
  return `${first.toUpperCase()}${rest.join('').toLowerCase()} ${name}`
}
