import { useDoc } from '../../lib/data/use-doc.ts'
import { documents } from '../../lib/live/documents.ts'
import { dataOf } from '../../lib/live/live.ts'
import { useMe } from '../../lib/use-access.ts'
import { usePersonName } from '../saving/row/use-person-name.ts'
import { toCallWords } from './vi.ts'

/** Somebody by name, with the number, for those who may read it. */
export const PersonToCall = ({ uid, unknown }: { uid: string; unknown: string }) => {
  const { access } = useMe()
  const may = access.registrar === true || access.admin
  const name = usePersonName(uid, unknown)
  const contact = dataOf(useDoc(may ? documents.contact(uid) : null))
  return (
    <>
      {name}
      {contact?.phone && (
        <>
          {' '}
          <a className="text-accent underline" href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>
            {contact.phone}
          </a>
        </>
      )}
      {contact && !contact.phone && ` (${toCallWords.noPhone})`}
    </>
  )
}
