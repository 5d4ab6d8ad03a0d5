import { CLASS_NAMES, type Person, type Post, type PostKind } from '../../../model/person.ts'
import type { Unit } from '../../../model/unit.ts'
import { fold } from '../../../vi.ts'
import type { PersonRow, UnitRow } from '../row.ts'
import { besideMain } from './flat.ts'
import { nameKey, unitKey } from './names.ts'
import type { Known } from './planned.ts'

/** What a row makes of somebody: what the file does not say stays as it is. */

const LEADS = /^(pho |quyen )?(truong|chu tich|giam doc|bi thu|chanh|thu truong|cuc truong|vien truong|hieu truong)\b/

const otherPost = (posts: Post[], kind: PostKind, title: string): Post[] => {
  if (title === '') return posts
  const at = besideMain(posts, kind)
  const held = posts[at]
  return held ? posts.with(at, { ...held, title }) : [...posts, { unit: null, title, kind }]
}

const postsAfter = (row: PersonRow, known: Person | null, unit: string | null, ofClass: Person['class']): Post[] => {
  const [main, ...others] = known?.posts ?? []
  const first: Post = {
    ...main,
    unit: unit ?? main?.unit ?? null,
    title: row.title || main?.title || CLASS_NAMES[ofClass],
  }
  return otherPost(otherPost([first, ...others], 'party', row.partyTitle), 'union', row.unionTitle)
}

const cellAfter = (row: PersonRow, known: Person | null): Pick<Person, 'partyCell'> => {
  if (row.partyCell === '' && row.committee === '') return known?.partyCell ? { partyCell: known.partyCell } : {}
  const [name, committee] = [row.partyCell || known?.partyCell?.name, row.committee || known?.partyCell?.committee]
  return { partyCell: { name: name ?? '', committee: committee ?? '' } }
}

const personAfter = (row: PersonRow, known: Person | null, given: { id: string; unit: string | null }): Person => {
  const ofClass = row.class ?? known?.class ?? 'civilServant'
  const inParty = row.partyTitle !== '' || row.partyCell !== '' || row.probationary === true
  const probationary = row.probationary ?? known?.probationary ?? false
  const code = row.code || known?.code
  return {
    ...known,
    id: given.id,
    // Another spelling of the same name is no change.
    name: known && nameKey(known.name) === nameKey(row.name) ? known.name : row.name,
    class: ofClass,
    leader: row.leader ?? known?.leader ?? LEADS.test(fold(row.title)),
    partyMember: row.partyMember ?? known?.partyMember ?? inParty,
    posts: postsAfter(row, known, given.unit, ofClass),
    ...(probationary || known?.probationary !== undefined ? { probationary } : {}),
    ...cellAfter(row, known),
    ...(code ? { code } : {}),
    active: known?.active ?? true,
    rev: (known?.rev ?? 0) + 1,
  }
}

export const mergePerson = (
  row: PersonRow,
  known: Known | null,
  given: { id: string; unit: string | null },
): Known => ({
  person: personAfter(row, known?.person ?? null, given),
  contact: {
    ...known?.contact,
    email: row.email || known?.contact.email || null,
    phone: row.phone || known?.contact.phone || null,
  },
  personal: { birthDate: row.birthDate ?? known?.personal.birthDate ?? null },
})

/** Who is named in a row of a unit, resolved; null where the file says nothing. */
export interface UnitPeople {
  head: string
  deputies: string[] | null
  clerks: string[] | null
}

const lines = (row: UnitRow, known: Unit | null): Partial<Unit> => {
  const [issuer, superior, place] = [
    row.issuer || known?.issuer,
    row.superior || known?.superior,
    row.place || known?.place,
  ]
  return { ...(issuer ? { issuer } : {}), ...(superior ? { superior } : {}), ...(place ? { place } : {}) }
}

export const mergeUnit = (
  row: UnitRow & { kind: Unit['kind'] },
  known: Unit | null,
  given: { id: string; parent: string | null; order: number } & UnitPeople,
): Unit => {
  // Found by its short name, or spelt otherwise: the official name stays.
  const name =
    known && (unitKey(known.name) === unitKey(row.name) || unitKey(known.shortName) === unitKey(row.name))
      ? known.name
      : row.name
  return {
    ...known,
    id: given.id,
    name,
    shortName: row.shortName || known?.shortName || name,
    kind: row.kind,
    parent: given.parent ?? known?.parent ?? null,
    head: given.head,
    deputies: given.deputies ?? known?.deputies ?? [],
    clerks: given.clerks ?? known?.clerks ?? [],
    drafters: known?.drafters ?? [given.head],
    order: row.order ?? known?.order ?? given.order,
    ...lines(row, known),
    rev: (known?.rev ?? 0) + 1,
  }
}
