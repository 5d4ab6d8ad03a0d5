import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../../components/form/button.tsx'
import { Field } from '../../../../components/form/field.tsx'
import { TextInput } from '../../../../components/form/text-input.tsx'
import type { RollLine } from '../state/plan-form.ts'
import { planPageWords as words } from '../vi.ts'
import { KindSelect } from './kind-select.tsx'

/** Said rather than cut: a name pasted with its address. */
const isLong = (text: string): boolean => text.trim().length > 200

/** Adds somebody who has no account: papers go to them otherwise, and that is recorded. */
export const GuestForm = ({ onAdd }: { onAdd: (guest: Omit<RollLine, 'id' | 'personId'>) => void }) => {
  const [name, setName] = useState('')
  const [post, setPost] = useState('')
  const [kind, setKind] = useState<RollLine['kind']>('body')
  const add = () => {
    if (name.trim() === '' || isLong(name) || isLong(post)) return
    onAdd({ kind, name: name.trim(), post: post.trim() })
    setName('')
    setPost('')
  }
  return (
    <details className="rounded-md border border-line">
      <summary className="target flex items-center px-3 py-2 font-semibold text-accent">{words.addGuest}</summary>
      <div className="grid items-start gap-3 border-t border-line p-3 md:grid-cols-2">
        <Field label={words.guestName} error={isLong(name) ? words.guestLong : null}>
          {(control) => <TextInput {...control} value={name} onChange={(event) => setName(event.target.value)} />}
        </Field>
        <Field label={words.guestPost} optional error={isLong(post) ? words.guestLong : null}>
          {(control) => <TextInput {...control} value={post} onChange={(event) => setPost(event.target.value)} />}
        </Field>
        <div className="flex flex-wrap items-center gap-3 md:col-span-2">
          <KindSelect label={words.guestKind} value={kind} kinds={['body', 'guest']} onChange={setKind} />
          <Button icon={UserPlus} onClick={add}>
            {words.guestAdd}
          </Button>
        </div>
      </div>
    </details>
  )
}
