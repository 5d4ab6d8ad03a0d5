import { gateIdOf } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Gate } from '../../model/gate.ts'
import type { GateRow } from '../../model/process.ts'
import type { Review } from '../../model/review.ts'
import type { Unit } from '../../model/unit.ts'
import { headByOffice } from '../../registry/delegation/head-by-office.ts'

type Rated = Pick<Review, 'id' | 'track' | 'subject' | 'subjectKind' | 'unit' | 'decider'>

/** What a gate of this row binds at the conference of a unit, and what must come before. */
interface Around {
  unit: Unit
  units: readonly Unit[]
  reviews: readonly Rated[]
  /** Those reviewed at the unit's own conference. */
  own: readonly Rated[]
}

const boundBy = ({ binds }: GateRow, { unit, own }: Around): readonly Rated[] => {
  switch (binds) {
    case 'people':
      return own.filter(({ subjectKind }) => subjectKind === 'person')
    case 'head':
      return own.filter(({ subject }) => subject === headByOffice(unit))
    case 'all':
      return own
  }
}

const requiredBy = ({ requires }: GateRow, { unit, units, reviews, own }: Around): readonly Rated[] => {
  switch (requires.of) {
    case 'ownCollectives':
      return own.filter(({ subjectKind }) => subjectKind === 'unit')
    case 'unitsBelow': {
      const below = units.filter((each) => each.kind === requires.unitKind && each.parent === unit.id)
      return reviews.filter(({ subject }) => below.some(({ id }) => id === subject))
    }
    case 'unitsOfTrack': {
      const ofKind = new Set(units.filter((each) => each.kind === requires.unitKind).map(({ id }) => id))
      return reviews.filter((review) => review.track === requires.track && ofKind.has(review.unit))
    }
    case 'decidedBy':
      return reviews.filter(({ decider }) => decider === requires.decider)
  }
}

/**
 * The gates of a campaign, made once at its opening from its process and the frozen roster: none where nothing must
 * come first or nothing is bound. Passing one closed asks for a reason, of severity "warn" not even that, and never more.
 */
export const makeGates = (
  { id: campaign, process }: Pick<Campaign, 'id' | 'process'>,
  units: readonly Unit[],
  reviews: readonly Rated[],
): Gate[] =>
  units.flatMap((unit) => {
    const around = { unit, units, reviews, own: reviews.filter((review) => review.unit === unit.id) }
    const rows = process.gates.filter(({ unitKind }) => unitKind === null || unitKind === unit.kind)
    return rows.flatMap((row): Gate[] => {
      const [binds, requires] = [boundBy(row, around), requiredBy(row, around)]
      const track = binds[0]?.track
      if (!track || requires.length === 0) return []
      return [
        {
          id: gateIdOf(campaign, row.kind, unit.id),
          campaign,
          kind: row.kind,
          track,
          bindsUnit: unit.id,
          binds: binds.map(({ subject }) => subject),
          requires: requires.map(({ id }) => id),
          until: row.until,
          passed: [],
          openedAt: null,
          severity: row.severity ?? 'block',
          words: row.words,
          source: row.source,
          viewers: [...new Set([unit.head, ...unit.clerks])],
        },
      ]
    })
  })
