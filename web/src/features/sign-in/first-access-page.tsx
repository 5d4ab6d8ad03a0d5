import { CODE_LENGTH, canonicalCode, groupedCode } from '@kiemdiem/domain/accounts/entry/sign-in'
import { type FormEvent, useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { Button } from '../../components/form/button.tsx'
import { Field } from '../../components/form/field.tsx'
import { PasswordInput } from '../../components/form/password-input.tsx'
import { TextInput } from '../../components/form/text-input.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { toast } from '../../components/message/toast.tsx'
import { reasonOf, sentenceFor } from '../../lib/errors-vi.ts'
import { decodedHash } from '../../lib/files/decoded-hash.ts'
import { signIn } from '../../lib/firebase/auth.ts'
import { checkFirstAccess, type FirstAccessErrors, fieldOfReason } from './check-first-access.ts'
import { Entrance } from './entrance.tsx'
import { firstAccessWords } from './vi.ts'

const FIELD_IDS = { code: 'ma-truy-cap', password: 'mat-khau-moi', repeat: 'nhap-lai' } as const

/** First access by a one-time code, typed or brought by the link after "#"; then signed in directly. */
export default function FirstAccessPage() {
  const [code, setCode] = useState(() => groupedCode(canonicalCode(decodedHash(location.hash))))
  const [password, setPassword] = useState('')
  const [repeat, setRepeat] = useState('')
  const [errors, setErrors] = useState<FirstAccessErrors>({})
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  // The same for every attempt with one password: a lost answer is found again instead of "code already used".
  const [key, setKey] = useState(() => crypto.randomUUID())
  const [, go] = useLocation()

  // The code must not stay in the address, where the next user of the PC would find it.
  useEffect(() => {
    if (location.hash) history.replaceState(history.state, '', location.pathname)
  }, [])

  const show = (found: FirstAccessErrors) => {
    setErrors(found)
    const first = (['code', 'password', 'repeat'] as const).find((field) => found[field])
    if (first) document.getElementById(FIELD_IDS[first])?.focus()
    return first !== undefined
  }

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setRefusal(null)
    if (show(checkFirstAccess(code, password, repeat))) return
    setBusy(true)
    try {
      const { command } = await import('../../lib/commands.ts')
      const { userName } = await command('acceptInvitation', { code: canonicalCode(code), password, key })
      try {
        await signIn(userName, password, false)
        toast(firstAccessWords.done(userName))
        go('/', { replace: true })
      } catch {
        setRefusal(firstAccessWords.doneNotIn(userName))
      }
    } catch (error) {
      const field = fieldOfReason(reasonOf(error))
      if (field) show({ [field]: sentenceFor(error) })
      else setRefusal(sentenceFor(error))
    } finally {
      setBusy(false)
    }
  }

  const typed = canonicalCode(code)
  return (
    <Entrance title={firstAccessWords.title}>
      <p>{firstAccessWords.intro}</p>
      {refusal && (
        <Notice kind="block" live>
          {refusal}
        </Notice>
      )}
      <form className="grid gap-5" noValidate onSubmit={(event) => void submit(event)}>
        <Field
          id={FIELD_IDS.code}
          label={firstAccessWords.code}
          hint={firstAccessWords.codeHint}
          error={errors.code ?? null}
          saveState={
            <span className="tabular-nums">
              {firstAccessWords.codeRead(groupedCode(typed), typed.length, CODE_LENGTH)}
            </span>
          }
        >
          {(control) => (
            <TextInput
              {...control}
              value={code}
              autoComplete="one-time-code"
              autoCapitalize="characters"
              spellCheck={false}
              onChange={(event) => setCode(event.target.value)}
              className="font-mono tracking-wider uppercase"
            />
          )}
        </Field>
        <Field
          id={FIELD_IDS.password}
          label={firstAccessWords.password}
          hint={firstAccessWords.passwordHint}
          error={errors.password ?? null}
        >
          {(control) => (
            <PasswordInput
              {...control}
              autoComplete="new-password"
              value={password}
              onChange={(event) => {
                setPassword(event.target.value)
                setKey(crypto.randomUUID())
              }}
            />
          )}
        </Field>
        <Field id={FIELD_IDS.repeat} label={firstAccessWords.repeat} error={errors.repeat ?? null}>
          {(control) => (
            <PasswordInput
              {...control}
              autoComplete="new-password"
              value={repeat}
              onChange={(event) => setRepeat(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" variant="primary" busy={busy ? firstAccessWords.busy : null}>
          {firstAccessWords.submit}
        </Button>
      </form>
      <Link href="/dang-nhap" className="inline-block py-2 text-sm font-semibold">
        {firstAccessWords.toSignIn}
      </Link>
    </Entrance>
  )
}
