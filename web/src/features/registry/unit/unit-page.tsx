import { useState } from 'react'
import { LinkButton } from '../../../components/form/button.tsx'
import { Page } from '../../../components/layout/page.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { command } from '../../../lib/commands.ts'
import { useMe } from '../../../lib/use-access.ts'
import { Editor } from '../parts/editor.tsx'
import { emptyUnit, newId, unitInputOf } from '../parts/to-input.ts'
import { useRegistry } from '../parts/use-registry.ts'
import { registryWords } from '../vi.ts'
import { unitWords as words } from '../vi-unit.ts'
import { checkUnit, UNIT_FIELDS } from './check-unit.ts'
import { DelegationSection } from './delegation/delegation-section.tsx'
import { UnitForm } from './unit-form.tsx'

/** One unit of the registry, or a new one where `id` is null. */
export const UnitPage = ({ id }: { id: string | null }) => {
  const { access } = useMe()
  const registry = useRegistry()
  const [fresh] = useState(() => newId('u'))
  if (!registry)
    return (
      <Page title={registryWords.title}>
        <Skeleton height={480} />
      </Page>
    )
  const unit = registry.units.find((each) => each.id === id)
  if (id !== null && !unit)
    return (
      <Page title={words.missing}>
        <EmptyState title={words.missing} action={<LinkButton href="/danh-sach">{words.toList}</LinkButton>}>
          {words.missingText}
        </EmptyState>
      </Page>
    )
  if (id === null && !access.registrar)
    return (
      <Page title={words.newTitle}>
        <EmptyState
          title={registryWords.keepersOnly}
          action={<LinkButton href="/danh-sach">{words.toList}</LinkButton>}
        />
      </Page>
    )
  const last = Math.max(0, ...registry.units.map(({ order }) => order))
  const saved = unit ? unitInputOf(unit) : emptyUnit(fresh, last + 1)
  return (
    <Page title={unit?.name ?? words.newTitle} context={registryWords.title}>
      {!access.registrar && <Notice kind="info">{registryWords.ownTracksOnly}</Notice>}
      <Editor
        key={saved.id}
        saved={saved}
        rev={unit ? (unit.rev ?? 0) : null}
        id={saved.id}
        title={({ name }) => name}
        page="/danh-sach/don-vi"
        labels={words.field}
        fields={UNIT_FIELDS}
        check={checkUnit}
        nameOf={registry.nameOf}
        send={(value, call) => command('saveUnit', { unit: value, ...call })}
        form={(value, errors, edit) => (
          <UnitForm unit={value} units={registry.units} people={registry.choice} errors={errors} onChange={edit} />
        )}
      />
      {unit && <DelegationSection unit={unit} people={registry.choice} nameOf={registry.nameOf} />}
    </Page>
  )
}
