import type { Contact, Person, Personal } from '@kiemdiem/domain/model/person'
import type { Unit } from '@kiemdiem/domain/model/unit'
import type { PersonInput, UnitInput } from '@kiemdiem/domain/registry/inputs'

/** A unit as its form edits it; what was never entered is empty. */
export const unitInputOf = ({ rev: _, eventSeq: _events, ...unit }: Unit): UnitInput => ({
  ...unit,
  inCharge: unit.inCharge ?? null,
  ...{ members: unit.members ?? [], signers: unit.signers ?? [] },
  ...{ issuer: unit.issuer ?? '', superior: unit.superior ?? '', place: unit.place ?? '' },
  ...{ from: unit.from ?? null, to: unit.to ?? null },
})

/** A person as the form edits him, with what is private of him where the reader may know it. */
export const personInputOf = ({ rev: _, ...person }: Person, known: (Contact & Personal) | null): PersonInput => ({
  ...person,
  ...{ probationary: person.probationary ?? false, partyCell: person.partyCell ?? null, code: person.code ?? '' },
  posts: person.posts.map(({ unit, title, kind = 'administration', from = null, to = null }) => ({
    ...{ unit, title, kind, from, to },
  })),
  ...(known && { email: known.email, phone: known.phone, birthDate: known.birthDate }),
})

/** Part of an id of something new: says nothing of it, as ids stand in addresses and logs. */
export const newId = (kind: 'p' | 'u'): string => `${kind}-${crypto.randomUUID().slice(0, 13).replaceAll('-', '')}`

export const emptyUnit = (id: string, order: number): UnitInput => ({
  ...{ id, name: '', shortName: '', kind: 'department', parent: null, head: '', order },
  ...{ deputies: [], clerks: [], drafters: [], inCharge: null, members: [], signers: [] },
  ...{ issuer: '', superior: '', place: '', from: null, to: null },
})

export const emptyPerson = (id: string): PersonInput => ({
  ...{ id, name: '', class: 'civilServant', leader: false, partyMember: false, probationary: false },
  ...{ posts: [], partyCell: null, code: '', active: true, email: null, phone: null, birthDate: null },
})
