import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { useState } from 'react'
import { PreviewFailed } from '../../../components/act/preview-failed.tsx'
import { LinkButton } from '../../../components/form/button.tsx'
import { Field } from '../../../components/form/field.tsx'
import { SelectInput } from '../../../components/form/select-input.tsx'
import { Page } from '../../../components/layout/page.tsx'
import { WhenReady } from '../../../components/layout/when-ready.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { command, newKey } from '../../../lib/commands.ts'
import { queries } from '../../../lib/data/queries.ts'
import { useBoards } from '../../../lib/data/use-boards.ts'
import { useQuery } from '../../../lib/data/use-query.ts'
import { dataOf } from '../../../lib/live/live.ts'
import { useMe } from '../../../lib/use-access.ts'
import { usePreview } from '../../../lib/use-preview.ts'
import { agenciesOf } from './agencies.ts'
import { AgencySheets } from './agency-sheets.tsx'
import { ToldSheets } from './told-sheets.tsx'
import { toldPrintWords as words } from './vi.ts'

const shape = <Skeleton height={480} />

/** What the server lets this reader print of one unit, asked for when the unit is chosen and kept nowhere. */
const OfUnit = ({ campaign, unit, unitName }: { campaign: Campaign; unit: string; unitName: string }) => {
  const read = usePreview({ campaign: campaign.id, unit }, (input) => command('readTold', { ...input, key: newKey() }))
  if (read.state === 'failed') return <PreviewFailed preview={read} title={words.failed} />
  if (!read.answer) return shape
  if (read.answer.items.length === 0) return <EmptyState title={words.none}>{words.noneText}</EmptyState>
  return <ToldSheets {...read.answer} campaign={campaign} unitName={unitName} />
}

const ASKED = 'co-quan.'

const OfCampaign = ({ campaign }: { campaign: Campaign }) => {
  const { uid, access } = useMe()
  const [chosen, setChosen] = useState('')
  const boards = useBoards(campaign, { uid, organiser: access.organiser })
  const organises = access.organiser.length > 0
  const registry = useQuery(organises ? queries.units() : null)
  return (
    <WhenReady live={boards} shape={shape}>
      {(found) => {
        // Where nobody was told yet there is nothing to print.
        const told = found.filter(({ rows }) => Object.values(rows).some(({ step }) => step === 'archive'))
        const units = new Map(told.toSorted((a, b) => a.order - b.order).map(({ unit, unitName }) => [unit, unitName]))
        const agencies = agenciesOf(campaign, [...units.keys()], dataOf(registry) ?? [])
        const agency = agencies.find(({ name }) => ASKED + name === chosen)
        const [only] = units.size === 1 ? units.keys() : []
        const unit = units.has(chosen) ? chosen : only
        if (units.size === 0) return <EmptyState title={words.none}>{words.noneText}</EmptyState>
        return (
          <>
            {units.size > 1 && (
              <div data-screen-only>
                <Field label={words.unit}>
                  {(control) => (
                    <SelectInput
                      {...control}
                      value={chosen}
                      options={[
                        { value: '', label: words.choose },
                        ...agencies.map(({ name, units: all }) => ({
                          ...{ value: ASKED + name, label: words.agency(name, all.length) },
                        })),
                        ...[...units].map(([value, label]) => ({ value, label })),
                      ]}
                      onChange={setChosen}
                    />
                  )}
                </Field>
              </div>
            )}
            {agency ? (
              <AgencySheets key={agency.name} campaign={campaign} agency={agency} />
            ) : (
              unit !== undefined && (
                <OfUnit key={unit} campaign={campaign} unit={unit} unitName={units.get(unit) ?? ''} />
              )
            )}
          </>
        )
      }}
    </WhenReady>
  )
}

/** "In thông báo kết quả": the notice to each, sealed where it goes by somebody's hands, and the list that is public in the unit or the agency. */
export const ToldPrintPage = () => {
  const { campaign, settled } = useMe()
  return (
    <Page title={words.title} action={<LinkButton href="/ket-qua">{words.back}</LinkButton>}>
      {campaign ? <OfCampaign campaign={campaign} /> : settled ? <EmptyState title={words.noCampaign} /> : shape}
    </Page>
  )
}
