import type { Unit } from '@kiemdiem/domain/model/unit'
import { FAULTS } from '@kiemdiem/domain/registry/faults'
import { Button } from '../../../../components/form/button.tsx'
import type { Choosable } from '../../../../components/form/person/choosable.ts'
import { FormSection } from '../../../../components/layout/form-section.tsx'
import { Notice } from '../../../../components/message/notice.tsx'
import { command } from '../../../../lib/commands.ts'
import { EffectsDialog } from '../../parts/effects-dialog.tsx'
import { useSave } from '../../parts/use-save.ts'
import { DelegationForm } from './delegation-form.tsx'
import { delegationWords as words } from './vi.ts'

interface Props {
  unit: Unit
  people: readonly Choosable[]
  nameOf: (id: string) => string
}

/** Who leads the unit while its head is away: entered with its days and paper, or ended before them. */
export const DelegationSection = ({ unit, people, nameOf }: Props) => {
  const { delegation } = unit
  const end = useSave(
    words.saved(unit.shortName),
    `end ${unit.rev}`,
    (preview, key) => command('delegateUnit', { unit: unit.id, delegation: null, seen: unit.rev ?? 0, preview, key }),
    () => undefined,
  )
  if (!delegation)
    return (
      <FormSection title={words.title} hint={words.hint}>
        <DelegationForm unit={unit} people={people.filter(({ id }) => id !== unit.head)} />
      </FormSection>
    )
  const say = delegation.begun ? words.runs : words.waits
  return (
    <FormSection title={words.title} hint={words.hint}>
      <Notice kind="info">{say(delegation, nameOf(delegation.person), nameOf(delegation.head))}</Notice>
      {delegation.stuck && (
        <Notice kind="block">{words.stuck(delegation.begun, FAULTS[delegation.stuck.reason])}</Notice>
      )}
      {end.problem && (
        <Notice kind="block" live>
          {end.problem}
        </Notice>
      )}
      <div>
        <Button busy={end.busy ? words.saving : null} onClick={() => void end.begin()}>
          {words.end}
        </Button>
      </div>
      <EffectsDialog save={end} />
    </FormSection>
  )
}
