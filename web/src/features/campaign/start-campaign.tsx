import type { AnswerOf } from '@kiemdiem/domain/commands'
import { scopeIdOf } from '@kiemdiem/domain/ids'
import type { Person } from '@kiemdiem/domain/model/person'
import type { Unit } from '@kiemdiem/domain/model/unit'
import { ACCOUNT_REFUSALS } from '@kiemdiem/domain/refusals/accounts'
import { OPENING_REFUSALS } from '@kiemdiem/domain/refusals/opening'
import { template2023 } from '@kiemdiem/domain/template/template-2023'
import { templateOf } from '@kiemdiem/domain/template/templates'
import { localDate } from '@kiemdiem/domain/time'
import { byName } from '@kiemdiem/domain/vi'
import { useState } from 'react'
import { Button } from '../../components/form/button.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { command } from '../../lib/commands.ts'
import { learnSentences } from '../../lib/errors-vi.ts'
import { useNow } from '../../lib/now.ts'
import { useCall } from '../../lib/use-call.ts'
import { FactsSection } from './form/facts-section.tsx'
import { formFaults, formFor, inputOf, type StartForm } from './form/form-state.ts'
import { OnPaperSection } from './form/on-paper-section.tsx'
import { OrganisersSection } from './form/organisers-section.tsx'
import { OwnGroupsSection } from './form/own-groups-section.tsx'
import { StepsSection } from './form/steps-section.tsx'
import { placeNamer } from './place-names.ts'
import { SummaryView } from './summary-view.tsx'
import { campaignWords as words } from './vi.ts'

learnSentences(OPENING_REFUSALS)

learnSentences(ACCOUNT_REFUSALS)

interface Props {
  units: readonly Unit[]
  people: readonly Person[]
}

const inWords = (faults: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(faults).map(([field, code]) => [field, words.fault[code] ?? code]))

/** Choosing what is opened, seeing what it will be, and opening it. */
export const StartCampaign = ({ units, people }: Props) => {
  const now = useNow()
  const [form, setForm] = useState<StartForm>(() => formFor(template2023, Number(localDate(now).slice(0, 4))))
  const [seen, setSeen] = useState<{ form: StartForm; answer: AnswerOf<'startCampaign'> } | null>(null)
  const content = JSON.stringify(inputOf(form))
  const call = useCall(content)
  const faults = formFaults(form)
  const template = templateOf(form.template)
  const current = seen?.form === form ? seen.answer.summary : null

  const look = () =>
    call.run(async (key) => {
      const answer = await command('startCampaign', { ...inputOf(form), preview: true, key })
      setSeen({ form, answer })
    })
  const start = () => call.run((key) => command('startCampaign', { ...inputOf(form), preview: false, key }))

  const unitName = (id: string | null | undefined) => units.find((unit) => unit.id === id)?.shortName ?? ''
  const choosable = people
    .filter(({ active }) => active)
    .sort((a, b) => byName(a.name, b.name))
    .map(({ id, name, posts }) => ({
      ...{ id, name },
      post: [posts[0]?.title, unitName(posts[0]?.unit)].filter(Boolean).join(', '),
    }))
  const groups = seen?.answer.summary?.ownGroups ?? []
  const nameOf = template && seen ? placeNamer(seen.answer.campaign, template, { units, people }) : null
  const parts = { form, faults: inWords({ ...faults, ...call.at }), onChange: setForm }
  return (
    <>
      <p className="prose-measure text-soft">{words.intro}</p>
      <FactsSection {...parts} />
      <StepsSection {...parts} />
      <OnPaperSection {...parts} />
      <OrganisersSection {...parts} people={choosable} />
      {seen && nameOf && groups.length > 0 && (
        <OwnGroupsSection
          {...parts}
          groups={groups}
          people={choosable}
          nameOf={({ track, group }) => nameOf(scopeIdOf(seen.answer.campaign, track, group))}
        />
      )}
      {template && nameOf && current && <SummaryView summary={current} template={template} nameOf={nameOf} />}
      {call.problem && (
        <Notice kind="block" live>
          {call.problem}
        </Notice>
      )}
      {seen && !current && <Notice kind="info">{words.changed}</Notice>}
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => void look()} busy={call.busy ? words.checking : null}>
          {words.check}
        </Button>
        {current && current.problem === null && (
          <Button variant="primary" onClick={() => void start()} busy={call.busy ? words.starting : null}>
            {words.start}
          </Button>
        )}
      </div>
    </>
  )
}
