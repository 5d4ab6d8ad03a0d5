import { useDoc } from '../../lib/data/use-doc.ts'
import { documents } from '../../lib/live/documents.ts'
import { dataOf } from '../../lib/live/live.ts'
import { operatorName } from './vi.ts'

/** A person's name; whoever is nobody of the registry is a command of the operator. */
export const usePersonName = (id: string): string => {
  const person = dataOf(useDoc(id.startsWith('p-') ? documents.person(id) : null))
  return person?.name ?? (id.startsWith('p-') ? id : operatorName)
}
