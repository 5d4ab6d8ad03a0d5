import { administrativeIssuer, partyIssuer } from '../../forms/facts/issuer-of.ts'
import { signedAs } from '../../forms/facts/signed-as.ts'
import { type ActFacts, LAYOUT } from '../../model/printed.ts'
import type { ResultFacts } from './facts.ts'

type Issuing = Pick<ResultFacts, 'unit' | 'agency' | 'people' | 'campaign' | 'input' | 'reviews' | 'caller'>

/**
 * In whose name the papers of what is decided are issued, and who signs them: a head as such, or his deputy for him; of a committee its
 * secretary, unless he is on the list himself, else whoever enters it. Null: it was entered from a paper, which has all that.
 */
export const issuedBy = (facts: Issuing): ActFacts | null => {
  const { unit, agency, people, campaign, input, reviews, caller } = facts
  if (input.paper !== null) return null
  const enters = { id: caller.uid, name: caller.name }
  if (agency)
    return { layout: LAYOUT, issuer: administrativeIssuer(agency, campaign), signature: signedAs(agency, enters) }
  if (!unit) return null
  const judged = reviews.some(({ subject }) => subject === unit.head)
  const secretary = judged ? undefined : people.find(({ id }) => id === unit.head)
  return {
    layout: LAYOUT,
    issuer: partyIssuer(unit, input.track, campaign),
    signature: signedAs(unit, secretary ?? enters),
  }
}
