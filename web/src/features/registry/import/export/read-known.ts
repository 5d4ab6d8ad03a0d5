import { paths } from '@kiemdiem/domain/ids'
import type { Contact, Person, Personal } from '@kiemdiem/domain/model/person'
import type { Known } from '@kiemdiem/domain/registry/import/plan/planned'
import { doc, getDoc } from 'firebase/firestore'
import { db } from '../../../../lib/firebase/db.ts'

/** So many people are read at once. */
const AT_ONCE = 20

const read = async <T extends object>(path: string, otherwise: T): Promise<T> => {
  const found = await getDoc(doc(db, path))
  return found.exists() ? (found.data() as T) : otherwise
}

/** People with what is private of them, as keepers of the registry may read it; tells how far it is. */
export const readKnown = async (people: readonly Person[], onProgress: (done: number) => void): Promise<Known[]> => {
  const known: Known[] = []
  for (let at = 0; at < people.length; at += AT_ONCE) {
    const some = people.slice(at, at + AT_ONCE).map(async (person): Promise<Known> => {
      const contact = read<Contact>(paths.contact(person.id), { email: null, phone: null })
      const personal = read<Personal>(paths.personal(person.id), { birthDate: null })
      return { person, contact: await contact, personal: await personal }
    })
    known.push(...(await Promise.all(some)))
    onProgress(known.length)
  }
  return known
}
