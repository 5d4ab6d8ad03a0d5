import { daysOf } from '@kiemdiem/domain/accounts/roles/term'
import type { Process } from '@kiemdiem/domain/model/process'
import type { Track } from '@kiemdiem/domain/model/terms'
import { ACCOUNT_REFUSALS } from '@kiemdiem/domain/refusals/accounts'
import { useState } from 'react'
import { Check } from '../../components/form/choice/check.tsx'
import { Dialog } from '../../components/message/dialog.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { toast } from '../../components/message/toast.tsx'
import { command, newKey } from '../../lib/commands.ts'
import { learnSentences, sentenceFor } from '../../lib/errors-vi.ts'
import type { AccountRow } from './account-rows.ts'
import { DocketUnits } from './docket-units.tsx'
import { type Days, StandInDays } from './stand-in-days.tsx'
import { accountWords, rolesWords } from './vi.ts'

learnSentences(ACCOUNT_REFUSALS)

interface Props {
  row: AccountRow
  /** Of the open campaign; roles in other tracks stay as they are. */
  tracks: Process['tracks']
  onClose: () => void
}

/** Roles and locking of one account; the button and the sentence say which of both it is. */
export const RolesDialog = ({ row, tracks, onClose }: Props) => {
  const before = row.access
  const [active, setActive] = useState(before?.active ?? true)
  // What waits for a second person is shown as asked for: saving something else must not take it back.
  const waiting = before?.pending?.roles
  const [admin, setAdmin] = useState((before?.admin || waiting?.admin) ?? false)
  const [registrar, setRegistrar] = useState((before?.registrar || waiting?.registrar) ?? false)
  const standIn = before?.standIn
  const held = [...new Set([...(before?.organiser ?? []), ...(standIn?.organiser ?? [])])]
  const [organiser, setOrganiser] = useState<Track[]>([...held, ...(waiting?.organiser ?? [])])
  const [days, setDays] = useState<Days | null>(waiting?.term ? daysOf(waiting.term) : null)
  const [docket, setDocket] = useState<string[]>([...(before?.docket ?? []), ...(waiting?.docket ?? [])])
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  // One key for the whole dialog would hide a second, changed save: a change makes a new intention.
  const [key, setKey] = useState(newKey)

  // Those who stand in already have to end that first.
  const given = !standIn && organiser.some((track) => !held.includes(track))
  const change = (apply: () => void) => {
    apply()
    setKey(newKey())
    setRefusal(null)
  }
  const save = async () => {
    setBusy(true)
    try {
      const { held } = await command('setRoles', {
        ...{ personId: row.person.id, active, admin, organiser, registrar, key },
        // Who has never been a văn thư stays without the field.
        ...(docket.length > 0 || before?.docket ? { docket } : {}),
        ...(days && given ? { standIn: days } : {}),
      })
      toast(held ? rolesWords.waits(row.person.name) : rolesWords.saved(row.person.name))
      onClose()
    } catch (error) {
      setRefusal(sentenceFor(error))
      setBusy(false)
    }
  }
  const organiserLabel = (id: Track, name: string) =>
    standIn?.organiser.includes(id)
      ? rolesWords.standsIn(accountWords.organiser(name), daysOf(standIn))
      : accountWords.organiser(name)
  const named = (role: string, waits: boolean | undefined) => (waits ? rolesWords.waiting(role) : role)
  const locking = before?.active === true && !active
  const unlocking = before?.active === false && active
  return (
    <Dialog
      open
      onClose={onClose}
      title={rolesWords.title(row.person.name)}
      consequence={locking ? rolesWords.lockConsequence : rolesWords.consequence}
      action={{
        label: locking ? rolesWords.lock : unlocking ? rolesWords.unlock : rolesWords.save,
        onClick: () => void save(),
        danger: locking,
        busy: busy ? rolesWords.busy : null,
      }}
    >
      {refusal && (
        <Notice kind="block" live>
          {refusal}
        </Notice>
      )}
      <Check label={rolesWords.active} checked={active} onChange={(on) => change(() => setActive(on))} />
      <fieldset className="grid border-t border-line pt-3">
        <legend className="sr-only">{rolesWords.legend}</legend>
        <Check
          label={named(accountWords.admin, waiting?.admin)}
          checked={admin}
          onChange={(on) => change(() => setAdmin(on))}
        />
        <Check
          label={named(accountWords.registrar, waiting?.registrar)}
          checked={registrar}
          onChange={(on) => change(() => setRegistrar(on))}
        />
        {tracks.map(({ id, name }) => (
          <Check
            key={id}
            label={named(organiserLabel(id, name), waiting?.organiser.includes(id))}
            checked={organiser.includes(id)}
            onChange={(on) =>
              change(() => setOrganiser([...organiser.filter((other) => other !== id), ...(on ? [id] : [])]))
            }
          />
        ))}
      </fieldset>
      {given && <StandInDays days={days} onChange={(next) => change(() => setDays(next))} />}
      <DocketUnits
        chosen={docket}
        waiting={waiting?.docket ?? []}
        onChange={(units) => change(() => setDocket(units))}
      />
    </Dialog>
  )
}
