import { checkPassword } from '@kiemdiem/domain/accounts/entry/sign-in'
import { type FormEvent, useState } from 'react'
import { Button } from '../../components/form/button.tsx'
import { Field } from '../../components/form/field.tsx'
import { PasswordInput } from '../../components/form/password-input.tsx'
import { FormSection } from '../../components/layout/form-section.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { command, newKey } from '../../lib/commands.ts'
import { reasonOf, sentenceFor, sentenceOfReason } from '../../lib/errors-vi.ts'
import { isOwnMachine, signIn } from '../../lib/firebase/auth.ts'
import { endSession, expectEnd } from '../../lib/firebase/session.ts'
import { useMe } from '../../lib/use-access.ts'
import { myAccountWords as words } from './vi.ts'

const FIELDS = ['current', 'next', 'repeat'] as const
type Passwords = Record<(typeof FIELDS)[number], string>
type Errors = Partial<Passwords>

/** What Auth answers to a wrong password; with protection against enumeration it says the first. */
const WRONG = ['auth/invalid-credential', 'auth/wrong-password']

const EMPTY: Passwords = { current: '', next: '', repeat: '' }

/** What can be seen to be wrong before the server is asked; the server checks everything again. */
const check = ({ current, next, repeat }: Passwords, userName: string): Errors => {
  if (current === '') return { current: words.needed }
  const strength = checkPassword(next, userName)
  if (!strength.ok) return { next: sentenceOfReason(strength.reason) }
  if (next === current) return { next: words.same }
  return next === repeat ? {} : { repeat: words.mismatch }
}

/** A new password for one's own account: the old one is proven by signing in with it, then everything is signed out. */
export const ChangePassword = () => {
  const { access } = useMe()
  const [typed, setTyped] = useState(EMPTY)
  const [errors, setErrors] = useState<Errors>({})
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const show = (found: Errors): boolean => {
    setErrors(found)
    const first = FIELDS.find((field) => found[field])
    if (first) document.getElementById(`mat-khau-${first}`)?.focus()
    return first !== undefined
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setRefusal(null)
    if (show(check(typed, access.userName))) return
    setBusy(true)
    try {
      await signIn(access.userName, typed.current, isOwnMachine())
      expectEnd('renewed')
      await command('changePassword', { password: typed.next, key: newKey() })
      await endSession('renewed')
    } catch (error) {
      expectEnd(null)
      if (reasonOf(error)?.startsWith('password')) show({ next: sentenceFor(error) })
      else if (WRONG.includes(String(Reflect.get(Object(error), 'code')))) show({ current: words.wrong })
      else setRefusal(sentenceFor(error))
      setBusy(false)
    }
  }
  return (
    <FormSection title={words.password} hint={words.passwordIntro}>
      {refusal && (
        <Notice kind="block" live>
          {refusal}
        </Notice>
      )}
      <form className="grid max-w-md gap-4" noValidate onSubmit={(event) => void submit(event)}>
        {FIELDS.map((field) => (
          <Field
            key={field}
            id={`mat-khau-${field}`}
            label={words[field]}
            hint={field === 'next' ? words.nextHint : undefined}
            error={errors[field] ?? null}
          >
            {(control) => (
              <PasswordInput
                {...control}
                autoComplete={field === 'current' ? 'current-password' : 'new-password'}
                value={typed[field]}
                onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <div>
          <Button type="submit" variant="primary" busy={busy ? words.busy : null}>
            {words.submit}
          </Button>
        </div>
        <p className="text-sm text-soft">{words.forgot}</p>
      </form>
    </FormSection>
  )
}
