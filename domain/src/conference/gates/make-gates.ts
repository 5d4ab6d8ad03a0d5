import { gateIdOf } from '../../ids.ts'
import type { Gate, GateKind } from '../../model/gate.ts'
import type { Review } from '../../model/review.ts'
import type { Unit } from '../../model/unit.ts'

type Rated = Pick<Review, 'id' | 'track' | 'subject' | 'subjectKind' | 'unit' | 'decider'>

const SOURCES: Record<GateKind, string> = {
  collectiveBeforePeople: 'Quy định 124-QĐ/TW, Điều 7.3: kiểm điểm tập thể trước, cá nhân sau',
  unitBeforeHead: 'Quy định 124-QĐ/TW, Điều 11: đánh giá cơ quan, đơn vị trước, người đứng đầu sau',
  agencyBeforeCell:
    'Kế hoạch 01-KH/ĐĐ, mục III.1.1.b: chi bộ kiểm điểm sau khi cán bộ, công chức, người lao động cơ quan kiểm điểm xong',
  decisionBeforeOwnConference:
    'Kế hoạch 01-KH/ĐĐ, mục III.2.3: Đảng đoàn kiểm điểm sau khi quyết định đánh giá, xếp loại theo thẩm quyền',
}

interface Order {
  kind: GateKind
  requires: readonly Rated[]
  binds: readonly Rated[]
  until?: Gate['until']
}

/**
 * Whether a unit is the one named as decider. Deciders are words of the plan ("Đảng đoàn LĐLĐ tỉnh"), which may leave
 * out the end of the official name.
 */
const decides = (unit: Pick<Unit, 'name'>, { decider }: Rated): boolean => unit.name.startsWith(decider)

/** The orders that bind one unit's conference, whether or not anything is there to be ordered. */
const ordersOf = (unit: Unit, units: readonly Unit[], reviews: readonly Rated[]): Order[] => {
  const own = reviews.filter((review) => review.unit === unit.id)
  const collectives = own.filter(({ subjectKind }) => subjectKind === 'unit')
  const people = own.filter(({ subjectKind }) => subjectKind === 'person')
  const collectiveFirst: Order = { kind: 'collectiveBeforePeople', requires: collectives, binds: people }
  const ofKind = (kind: Unit['kind']) => new Set(units.filter((each) => each.kind === kind).map(({ id }) => id))
  switch (unit.kind) {
    case 'standingCommittee': {
      const offices = units.filter((each) => each.kind === 'office' && each.parent === unit.id)
      const rated = reviews.filter(({ subject }) => offices.some(({ id }) => id === subject))
      const head = own.filter(({ subject }) => subject === unit.head)
      return [collectiveFirst, { kind: 'unitBeforeHead', requires: rated, binds: head }]
    }
    case 'partyCell': {
      const boards = ofKind('department')
      const agency = reviews.filter((review) => review.track === 'partyGroup' && boards.has(review.unit))
      return [collectiveFirst, { kind: 'agencyBeforeCell', requires: agency, binds: own }]
    }
    case 'partyGroup': {
      const decided = reviews.filter((review) => review.track === 'partyGroup' && decides(unit, review))
      return [collectiveFirst, { kind: 'decisionBeforeOwnConference', requires: decided, binds: own, until: 'decided' }]
    }
    default:
      return [collectiveFirst]
  }
}

/**
 * The gates of a campaign, made once at its opening from the frozen roster: none where nothing must come first or
 * nothing is bound. All are of severity "block": passing one closed asks for a reason, and never more.
 */
export const makeGates = (campaign: string, units: readonly Unit[], reviews: readonly Rated[]): Gate[] =>
  units.flatMap((unit) =>
    ordersOf(unit, units, reviews).flatMap(({ kind, requires, binds, until = 'minuted' }): Gate[] => {
      const track = binds[0]?.track
      if (!track || requires.length === 0) return []
      return [
        {
          id: gateIdOf(campaign, kind, unit.id),
          campaign,
          kind,
          track,
          bindsUnit: unit.id,
          binds: binds.map(({ subject }) => subject),
          requires: requires.map(({ id }) => id),
          until,
          passed: [],
          openedAt: null,
          severity: 'block',
          source: SOURCES[kind],
          viewers: [...new Set([unit.head, ...unit.clerks])],
        },
      ]
    }),
  )
