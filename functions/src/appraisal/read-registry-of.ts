import type { RegistryRead } from '@kiemdiem/domain/appraisal/facts/make-rated-facts'
import { paths } from '@kiemdiem/domain/ids'
import { personSchema, serviceSchema } from '@kiemdiem/domain/model/person'
import type { Review } from '@kiemdiem/domain/model/review'
import { type Unit, unitSchema } from '@kiemdiem/domain/model/unit'
import type { Transaction } from 'firebase-admin/firestore'
import { readAll } from '../conferences/plan/read-dated.ts'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'
import { readEvery } from '../registry/read-registry.ts'

/** Values that one query may name. */
const IN_MAX = 30

const chunks = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / IN_MAX) }, (_, at) => ids.slice(at * IN_MAX, (at + 1) * IN_MAX))

/** Units that any of these people head or help to lead. */
const unitsLedBy = async (tx: Transaction, people: readonly string[]): Promise<Unit[]> => {
  const units = db.collection('units')
  const found = await Promise.all(
    chunks(people).flatMap((some) => [
      readEvery(tx, unitSchema, units.where('head', 'in', some)),
      readEvery(tx, unitSchema, units.where('deputies', 'array-contains-any', some)),
    ]),
  )
  return found.flat()
}

/** What the registry knows of the subjects of these reviews: themselves, their units, and members of collectives among them. */
export const readRegistryOf = async (tx: Transaction, reviews: readonly Review[]): Promise<RegistryRead> => {
  const subjects = reviews.filter(({ subjectKind }) => subjectKind === 'person').map(({ subject }) => subject)
  const collectives = reviews.filter(({ subjectKind }) => subjectKind === 'unit').map(({ subject }) => subject)
  const unitIds = [...new Set([...collectives, ...reviews.map(({ unit }) => unit)])]
  const [people, own] = await Promise.all([
    readAll(tx, [...new Set(subjects)].map(paths.person)),
    readAll(tx, unitIds.map(paths.unit)),
  ])
  const units = own.flatMap((doc) => parseOrNull(unitSchema, doc) ?? [])
  const known = people.flatMap((doc) => parseOrNull(personSchema, doc) ?? [])
  const leaders = known.filter(({ leader }) => leader).map(({ id }) => id)
  const members = units
    .filter(({ id }) => collectives.includes(id))
    .flatMap((unit) => (unit.members ?? []).flatMap(({ person }) => person ?? []))
  const served = [...new Set([...known.map(({ id }) => id), ...members])]
  const [led, services] = await Promise.all([unitsLedBy(tx, leaders), readAll(tx, served.map(paths.service))])
  const found = services.flatMap((doc, at) => {
    const service = parseOrNull(serviceSchema, doc)
    return service ? [[served[at] ?? '', service] as const] : []
  })
  return {
    units: [...new Map([...units, ...led].map((unit) => [unit.id, unit])).values()],
    people: new Map(known.map((person) => [person.id, person])),
    services: new Map(found),
  }
}
