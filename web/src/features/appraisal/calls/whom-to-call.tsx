import type { ReactNode } from 'react'
import { PersonToCall } from '../../../components/account/person-to-call.tsx'
import { useDoc } from '../../../lib/data/use-doc.ts'
import { documents } from '../../../lib/live/documents.ts'
import { dataOf } from '../../../lib/live/live.ts'
import type { Awaited } from '../lines.ts'
import { Fold } from '../table/fold.tsx'
import { callWords as words } from '../vi.ts'
import type { Silent } from './silent-in.ts'

const Head = ({ unit }: { unit: string }) => {
  const found = dataOf(useDoc(documents.unit(unit)))
  return found ? <PersonToCall uid={found.head} unknown={words.head} /> : null
}

const Place = (props: { name: string; who: ReactNode; what: string }) => (
  <li>
    <strong className="font-semibold">{props.name}</strong> – {props.who} – {props.what}
  </li>
)

interface Props {
  awaited: readonly Awaited[]
  silent: readonly Silent[]
  /** Kept outside: a moment without the network must not close it. */
  open: boolean
  onToggle: (open: boolean) => void
}

/** Whom to call, and for what: units whose proposals are awaited, bodies whose opinions are. People are read once it is opened. */
export const WhomToCall = ({ awaited, silent, open, onToggle }: Props) => {
  const count = awaited.length + silent.length
  return (
    count > 0 && (
      <Fold label={words.title(count)} open={open} onToggle={onToggle}>
        <ul className="grid gap-2 text-sm">
          {awaited.map(({ unit, unitName, names }) => (
            <Place key={unit} name={unitName} who={<Head unit={unit} />} what={words.proposal(names)} />
          ))}
          {silent.map(({ body, bodyName, members, count: owed }) => (
            <Place
              key={body}
              name={bodyName}
              who={
                members.length === 0
                  ? words.outside
                  : members.map((uid, at) => (
                      <span key={uid}>
                        {at > 0 && ', '}
                        <PersonToCall uid={uid} unknown={words.head} />
                      </span>
                    ))
              }
              what={words.opinions(owed)}
            />
          ))}
        </ul>
      </Fold>
    )
  )
}
