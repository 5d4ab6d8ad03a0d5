import type { Conference } from '@kiemdiem/domain/model/conference'
import { frameWords } from './vi.ts'

/** When, where, led and minuted by whom; `short`: where somebody works, on a phone how it stands and when alone. */
export const ConferenceFacts = ({ conference, short }: { conference: Conference; short: boolean }) => {
  const facts = [
    [frameWords.whenLabel, frameWords.when(conference.date, conference.time)],
    [frameWords.place, conference.place || frameWords.noPlace],
    [frameWords.chair, conference.chair.name],
    [frameWords.secretary, conference.secretary.name],
  ]
  return (
    <div className={short ? 'flex flex-wrap gap-x-6 text-xs' : 'grid gap-1'}>
      <p className="font-semibold">{frameWords.state(conference)}</p>
      <dl className="flex flex-wrap gap-x-6 gap-y-0.5">
        {facts.map(([label, value], at) => (
          <div key={label} className={`flex gap-1.5 ${short && at > 0 ? 'max-md:hidden' : ''}`}>
            <dt className="text-soft">{label}:</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
