import type { Unit } from '@kiemdiem/domain/model/unit'
import { planUnits } from '@kiemdiem/domain/plan/units'
import type { RosterEntry } from './entry.ts'
import { membershipOf } from './memberships.ts'

type People = Pick<Unit, 'head' | 'deputies' | 'clerks' | 'drafters'>

/** Units of the province, whose roles do not follow from posts alone. */
const PROVINCE: Record<string, People> = {
  'u-dang-doan': {
    head: 'p-lo-van-thang',
    deputies: ['p-nguyen-thi-thu-ha', 'p-giang-a-su'],
    clerks: ['p-nguyen-thi-thanh-huyen'],
    drafters: ['p-tran-quoc-khanh', 'p-pham-van-hung'],
  },
  'u-chi-bo': {
    head: 'p-bui-thi-huong',
    deputies: ['p-hoang-thi-ngan'],
    clerks: ['p-hoang-van-dung'],
    drafters: [],
  },
  'u-chi-uy': {
    head: 'p-bui-thi-huong',
    deputies: ['p-hoang-thi-ngan'],
    clerks: ['p-hoang-van-dung'],
    drafters: ['p-hoang-thi-ngan', 'p-sung-a-chinh'],
  },
  'u-van-phong': {
    head: 'p-tran-quoc-khanh',
    deputies: ['p-hoang-thi-ngan'],
    clerks: ['p-nguyen-thi-loan'],
    drafters: ['p-hoang-thi-ngan', 'p-hoang-van-dung'],
  },
  'u-tckt': {
    head: 'p-pham-van-hung',
    deputies: ['p-sung-a-chinh'],
    clerks: ['p-ly-thi-phuong'],
    drafters: ['p-sung-a-chinh', 'p-ly-thi-phuong'],
  },
  'u-tgnc': {
    head: 'p-bui-thi-huong',
    deputies: ['p-deo-van-toan'],
    clerks: ['p-nguyen-hoai-thu'],
    drafters: ['p-deo-van-toan', 'p-nguyen-hoai-thu'],
  },
  'u-cspl': {
    head: 'p-nguyen-duc-long',
    deputies: ['p-tao-thi-anh'],
    clerks: ['p-vu-dinh-nam'],
    drafters: ['p-tao-thi-anh', 'p-vu-dinh-nam'],
  },
}

/** In a union the chair heads both collectives; the deputy and the clerk draft the standing committee's report. */
const unionPeople = (roster: readonly RosterEntry[], unitId: string, drafts: boolean): People => {
  const slug = unitId.replace(/^u-(btv|cq)-/, '')
  const [chair, deputy] = roster.filter((each) => each.person.posts[0]?.unit === `u-btv-${slug}`)
  const clerk = roster.find((each) => each.person.posts[0]?.unit === `u-cq-${slug}`)
  if (!chair || !deputy || !clerk) throw new Error(`no people for ${unitId}`)
  return {
    head: chair.person.id,
    deputies: [deputy.person.id],
    clerks: [clerk.person.id],
    drafters: drafts ? [deputy.person.id, clerk.person.id] : [],
  }
}

/** The registry's units: the plan's, with the roster's people. An office has no paper, hence no drafters. */
export const unitsWith = (roster: readonly RosterEntry[]): Unit[] =>
  planUnits.map((unit) => {
    const people = PROVINCE[unit.id] ?? unionPeople(roster, unit.id, unit.kind === 'standingCommittee')
    return { ...unit, ...people, ...membershipOf(roster, unit, people.head), rev: 1 }
  })
