import type { Campaign } from '../../model/campaign.ts'
import type { Person } from '../../model/person.ts'
import type { Issuer, SignedAs } from '../../model/printed.ts'
import type { Unit } from '../../model/unit.ts'
import { inFull } from '../facts/in-full.ts'
import { administrativeIssuer, superiorOf } from '../facts/issuer-of.ts'
import { signedAs } from '../facts/signed-as.ts'
import type { PaperStyle } from '../layout/layout.ts'

/**
 * Who suggests issues to a paper by letter: the unit, where its head does, signed by him; else who organises the track, in
 * the name of the Party organisation above, and who signs there comes with the pen.
 */
export const suggestionIssuer = (
  track: string,
  campaign: Pick<Campaign, 'place' | 'process'>,
  head: { unit: Unit; person: Pick<Person, 'id' | 'name'> } | null,
): { style: PaperStyle; issuer: Issuer; signature: SignedAs | null } => {
  if (head) {
    const { unit, person } = head
    return { style: 'administrative', issuer: administrativeIssuer(unit, campaign), signature: signedAs(unit, person) }
  }
  const organiser = campaign.process.tracks.find(({ id }) => id === track)?.organiser ?? ''
  return {
    style: 'party',
    issuer: {
      kind: 'department',
      name: inFull(organiser),
      superior: superiorOf(campaign, track),
      place: campaign.place,
    },
    signature: null,
  }
}
