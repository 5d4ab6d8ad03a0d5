import type { Person } from '../../model/person.ts'
import type { SignedAs } from '../../model/printed.ts'
import type { Unit, UnitKind } from '../../model/unit.ts'

interface Capacity {
  capacity: string
  title: string
  deputy: string
  /** Above a deputy's title, where he signs for the head and not for the collective. */
  forHead?: string
  /** The title of a member who signs for the collective while its head is away. */
  member?: string
}

const party = (capacity: string, member?: string): Capacity => ({
  ...{ capacity, title: 'BÍ THƯ', deputy: 'PHÓ BÍ THƯ' },
  ...(member !== undefined && { member }),
})

/** How a kind of unit signs where its registry does not say: with the slash of the Party, the dot of NĐ 30 (domain.md §5). */
const BY_KIND: Record<UnitKind, Capacity> = {
  partyGroup: party('T/M ĐẢNG ĐOÀN', 'ỦY VIÊN'),
  partyCell: party('T/M CHI BỘ'),
  cellCommittee: party('T/M CHI ỦY', 'CHI ỦY VIÊN'),
  standingCommittee: {
    ...{ capacity: 'TM. BAN THƯỜNG VỤ', title: 'CHỦ TỊCH', deputy: 'PHÓ CHỦ TỊCH' },
    member: 'ỦY VIÊN BAN THƯỜNG VỤ',
  },
  department: { capacity: '', title: 'TRƯỞNG BAN', deputy: 'PHÓ TRƯỞNG BAN', forHead: 'KT. TRƯỞNG BAN' },
  office: { capacity: '', title: 'CHỦ TỊCH', deputy: 'PHÓ CHỦ TỊCH', forHead: 'KT. CHỦ TỊCH' },
}

/** Departments that are not called "Ban". */
const BY_NAME: readonly (readonly [name: RegExp, how: Capacity])[] = [
  [
    /^Văn phòng/u,
    {
      ...{ capacity: '', title: 'CHÁNH VĂN PHÒNG', deputy: 'PHÓ CHÁNH VĂN PHÒNG' },
      forHead: 'KT. CHÁNH VĂN PHÒNG',
    },
  ],
  [/^Phòng/u, { capacity: '', title: 'TRƯỞNG PHÒNG', deputy: 'PHÓ TRƯỞNG PHÒNG', forHead: 'KT. TRƯỞNG PHÒNG' }],
]

const capacityOf = ({ kind, name }: Pick<Unit, 'kind' | 'name'>): Capacity =>
  (kind === 'department' ? BY_NAME.find(([starts]) => starts.test(name))?.[1] : undefined) ?? BY_KIND[kind]

/** The title of who heads a unit of this kind. */
export const headTitleOf = (unit: Pick<Unit, 'kind' | 'name'>): string => capacityOf(unit).title

/** As what this person signs papers of the unit: as its registry says, else as its kind of unit does. */
export const signedAs = (
  unit: Pick<Unit, 'kind' | 'name' | 'deputies' | 'signers' | 'delegation' | 'members'>,
  person: Pick<Person, 'id' | 'name'>,
): SignedAs => {
  const entered = unit.signers?.find((signer) => signer.person === person.id)
  if (entered) return { capacity: entered.capacity, title: entered.title, name: person.name }
  const { capacity, title, deputy, forHead, member } = capacityOf(unit)
  if (unit.deputies.includes(person.id)) return { capacity: forHead ?? capacity, title: deputy, name: person.name }
  if (unit.delegation?.begun !== true || unit.delegation.person !== person.id)
    return { capacity, title, name: person.name }
  // For a collective signs one of its own, by his place in it; whoever is none signs as who is in charge, for nobody.
  const belongs = member !== undefined && unit.members?.some((each) => each.person === person.id)
  return belongs
    ? { capacity, title: member, name: person.name }
    : { capacity: '', title: 'NGƯỜI PHỤ TRÁCH', name: person.name }
}
