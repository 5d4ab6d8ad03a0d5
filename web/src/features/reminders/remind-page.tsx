import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { Field } from '../../components/form/field.tsx'
import { SelectInput } from '../../components/form/select-input.tsx'
import { Page } from '../../components/layout/page.tsx'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { useBoards } from '../../lib/data/use-boards.ts'
import { useNow } from '../../lib/now.ts'
import { useMe } from '../../lib/use-access.ts'
import { choicesOf } from './choices.ts'
import { Remind } from './remind.tsx'
import { remindWords as words } from './vi.ts'

/** Whose, in the address: a unit's row on the board leads to its own. */
const KEY = 'ai'

const shape = <Skeleton height={320} />

const OfCampaign = ({ campaign }: { campaign: Campaign }) => {
  const { uid, access } = useMe()
  const now = useNow()
  const [params, setParams] = useSearchParams()
  const [sent, setSent] = useState<string | null>(null)
  const boards = useBoards(campaign, { uid, organiser: access.organiser })
  return (
    <>
      {sent && (
        <Notice kind="info" live>
          {sent}
        </Notice>
      )}
      <WhenReady live={boards} shape={shape}>
        {(found) => {
          const choices = choicesOf(campaign, found, access.organiser, now)
          const choice = choices.find(({ id }) => id === params.get(KEY)) ?? choices[0]
          if (!choice) return <EmptyState title={words.none}>{words.noneText}</EmptyState>
          return (
            <>
              <p className="prose-measure text-sm text-soft">{words.intro}</p>
              <Field label={words.of}>
                {(control) => (
                  <SelectInput
                    {...control}
                    value={choice.id}
                    options={choices.map(({ id, label }) => ({ value: id, label }))}
                    onChange={(id) => {
                      setSent(null)
                      setParams({ [KEY]: id }, { replace: true })
                    }}
                  />
                )}
              </Field>
              <Remind key={choice.id} campaign={campaign} choice={choice} onSent={setSent} />
            </>
          )
        }}
      </WhenReady>
    </>
  )
}

/** "Đôn đốc việc quá hạn": who is late in a stage or a unit, reminded or called. */
export const RemindPage = () => {
  const { campaign, settled } = useMe()
  return (
    <Page title={words.title}>
      {campaign ? <OfCampaign campaign={campaign} /> : settled ? <EmptyState title={words.noCampaign} /> : shape}
    </Page>
  )
}
