import type { Campaign } from '../../model/campaign.ts'
import type { Issuer } from '../../model/printed.ts'
import type { Unit } from '../../model/unit.ts'
import { agencyOf } from '../../plan/agency.ts'
import { inFull } from './in-full.ts'

/** Of a unit what the head of its papers is made of. */
export type IssuingUnit = Pick<Unit, 'kind' | 'name' | 'issuer' | 'superior' | 'place'>

const isParty = ({ kind }: Pick<Unit, 'kind'>): boolean =>
  kind === 'partyGroup' || kind === 'partyCell' || kind === 'cellCommittee'

/** Whose organisation stands above the collectives of a track. */
export const superiorOf = ({ process }: Pick<Campaign, 'process'>, track: string): string =>
  inFull(process.tracks.find(({ id }) => id === track)?.superior ?? '')

/**
 * Head of a unit's Party paper: above it its Party organisation. What the registry enters above a unit that is none of
 * the Party's belongs to its administrative papers.
 */
export const partyIssuer = (
  unit: IssuingUnit,
  track: string,
  campaign: Pick<Campaign, 'place' | 'process'>,
): Issuer => {
  const name = inFull(unit.issuer ?? unit.name)
  const superior = inFull((isParty(unit) ? unit.superior : undefined) ?? superiorOf(campaign, track))
  // Whoever heads the track's organisation does not stand above itself.
  return { kind: unit.kind, name, superior: superior === name ? '' : superior, place: unit.place ?? campaign.place }
}

/** Head of a unit's administrative paper; an office is the agency it is the office of. */
export const administrativeIssuer = (unit: IssuingUnit, campaign: Pick<Campaign, 'place' | 'process'>): Issuer => ({
  kind: unit.kind,
  name: inFull(unit.issuer ?? unit.name.replace(/^Cơ quan /u, '')),
  superior: inFull(unit.superior ?? agencyOf(campaign).name),
  place: unit.place ?? campaign.place,
})

/**
 * Who issues the sheet of NĐ 90 of somebody reviewed by this unit: the conference that reviews him is not always an
 * agency. Members of the Đảng đoàn work at the agency itself, those of a standing committee at their union.
 */
export const employerOf = (unit: IssuingUnit, campaign: Pick<Campaign, 'place' | 'process'>): Issuer => {
  if (isParty(unit)) return { ...agencyOf(campaign), kind: unit.kind, place: unit.place ?? campaign.place }
  const issuer = administrativeIssuer(unit, campaign)
  return { ...issuer, name: issuer.name.replace(/^Ban Thường vụ /u, '') }
}

/**
 * The agency in which people of a unit are told what was decided (NĐ 90, Đ.18), as it issues its papers: of a board the organisation above
 * it, of a union itself, of a body of the Party the one at which it is.
 */
export const agencyOver = (unit: IssuingUnit, campaign: Pick<Campaign, 'place' | 'process'>): Issuer => {
  const own = agencyOf(campaign)
  const place = unit.place ?? campaign.place
  if (unit.kind === 'department' && unit.superior !== undefined && inFull(unit.superior) !== inFull(own.name))
    return { kind: 'office', name: inFull(unit.superior), superior: inFull(own.name), place }
  if (unit.kind === 'department' || isParty(unit))
    return { kind: 'office', name: inFull(own.name), superior: inFull(own.superior), place: campaign.place }
  return { ...employerOf(unit, campaign), kind: 'office' }
}
