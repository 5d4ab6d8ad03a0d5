import type { Sheet } from '@kiemdiem/domain/appraisal/sheet/sheet'
import { placeAt } from '@kiemdiem/domain/decision/places/place-at'
import { decisionProblem } from '@kiemdiem/domain/decision/problems'
import { DECISION_REFUSALS } from '@kiemdiem/domain/decision/refusals'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { localDate } from '@kiemdiem/domain/time'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { Field } from '../../../components/form/field.tsx'
import { TextInput } from '../../../components/form/text-input.tsx'
import { DateInput } from '../../../components/form/typed/date-input.tsx'
import { FormSection } from '../../../components/layout/form-section.tsx'
import { Dialog } from '../../../components/message/dialog.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { command } from '../../../lib/commands.ts'
import { learnSentences } from '../../../lib/errors-vi.ts'
import { useKeptChanges } from '../../../lib/kept/use-kept-changes.ts'
import { useNow } from '../../../lib/now.ts'
import { useMe } from '../../../lib/use-access.ts'
import { useCall } from '../../../lib/use-call.ts'
import { NumberInput } from '../meeting/number-input.tsx'
import { type SharedPlace, sharedPlaces } from './shared-places.ts'
import { placesWords as words } from './vi.ts'

learnSentences(DECISION_REFUSALS)

interface Entry {
  count?: number
  number?: string
  date?: string
}

const HEAD = 'head'

interface Props {
  campaign: Campaign
  track: string
  sheets: readonly Sheet[]
}

interface RowProps {
  place: SharedPlace
  count: number
  problem: string | undefined
  onChange: (count: number) => void
}

const PlaceRow = ({ place, count, problem, onChange }: RowProps) => (
  <tr className="border-b border-line">
    <td className="p-2">{place.groupName}</td>
    <th scope="row" className="p-2 text-left font-semibold">
      {place.deciderName}
      {problem && <p className="text-sm font-semibold text-late">{decisionProblem(problem)}</p>}
    </th>
    <td className="p-2 text-right tabular-nums">{place.people}</td>
    <td className="p-2 text-right tabular-nums">{place.proposed}</td>
    <td className="p-2 text-right tabular-nums">{place.given}</td>
    <td className="p-2">
      <NumberInput aria-label={words.countOf(place.deciderName, place.groupName)} value={count} onChange={onChange} />
    </td>
  </tr>
)

/** How many outstanding each head of an agency may give in the groups that he shares, as the collective resolved it. */
export const PlacesSection = ({ campaign, track, sheets }: Props) => {
  const { uid } = useMe()
  const today = localDate(useNow())
  const kept = useKeptChanges<Entry>({
    ...{ uid, of: `${campaign.id}_phan-bo`, number: 0, section: track, where: 'window' },
  })
  const [asked, setAsked] = useState<{ deciders: number; places: number } | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const places = sharedPlaces(campaign, track, sheets)
  const { number = '', date = today } = kept.changes[HEAD] ?? {}
  const countOf = (place: SharedPlace) => kept.changes[placeAt(place)]?.count ?? place.allotted ?? 0
  const changed = places.filter((place) => countOf(place) !== (place.allotted ?? -1))
  const input = {
    ...{ campaign: campaign.id, track, number, date },
    places: changed.map((place) => ({ group: place.group, decider: place.decider, count: countOf(place) })),
  }
  const call = useCall(JSON.stringify(input))
  if (places.length === 0) return null
  const at = (field: string) => (call.at[field] === undefined ? null : decisionProblem(call.at[field]))
  const check = async () => {
    setSaid(changed.length === 0 ? words.nothing : null)
    if (changed.length === 0) return
    await call.run(async (key) => setAsked(await command('allotPlaces', { ...input, preview: true, key })))
  }
  const allot = async () => {
    const done = await call.run((key) => command('allotPlaces', { ...input, preview: false, key }))
    setAsked(null)
    if (!done) return
    kept.done()
    setSaid(words.done)
  }
  return (
    <FormSection title={words.title} hint={words.hint}>
      <div className="flex flex-wrap gap-6">
        <Field label={words.number} error={at('number')}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={30}
              value={number}
              onChange={(event) => kept.change(HEAD, { number: event.target.value })}
            />
          )}
        </Field>
        <Field label={words.date} error={at('date')}>
          {(control) => <DateInput {...control} value={date} onChange={(day) => kept.change(HEAD, { date: day })} />}
        </Field>
      </div>
      <div className="overflow-x-auto">
        <table className="w-full border-collapse bg-sheet text-sm">
          <caption className="sr-only">{words.title}</caption>
          <thead>
            <tr className="border-b-2 border-line text-left">
              {[words.group, words.decider, words.people, words.proposed, words.given, words.count].map((head) => (
                <th key={head} scope="col" className="p-2 font-semibold">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {places.map((place) => (
              <PlaceRow
                key={placeAt(place)}
                place={place}
                count={countOf(place)}
                problem={call.at[placeAt(place)]}
                onChange={(count) => kept.change(placeAt(place), { count })}
              />
            ))}
          </tbody>
        </table>
      </div>
      {(call.problem ?? said) && (
        <Notice kind={call.problem ? 'block' : 'info'} live>
          {call.problem ?? said}
        </Notice>
      )}
      <div>
        <Button onClick={() => void check()}>{words.check}</Button>
      </div>
      <Dialog
        open={asked !== null}
        onClose={() => setAsked(null)}
        title={words.act}
        consequence={asked ? words.consequence(asked.deciders, asked.places) : ''}
        action={{ label: words.act, onClick: () => void allot(), busy: call.busy ? words.acting : null }}
      />
    </FormSection>
  )
}
