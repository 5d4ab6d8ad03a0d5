import { documents } from '../../lib/live/documents.ts'
import { dataOf } from '../../lib/live/live.ts'
import { useDoc } from '../../lib/use-doc.ts'

/** A person's name; the id of whoever is nobody of the registry, such as the operator's command. */
export const usePersonName = (id: string): string => {
  const person = dataOf(useDoc(id.startsWith('p-') ? documents.person(id) : null))
  return person?.name ?? id
}
