import { type FormEvent, useState } from 'react'
import { Link } from 'wouter'
import { Button } from '../../components/form/button.tsx'
import { Field } from '../../components/form/field.tsx'
import { PasswordInput } from '../../components/form/password-input.tsx'
import { TextInput } from '../../components/form/text-input.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { sentenceFor } from '../../lib/errors-vi.ts'
import { signIn } from '../../lib/firebase/auth.ts'
import type { Why } from '../../lib/firebase/session.ts'
import { Entrance } from './entrance.tsx'
import { signInWords } from './vi.ts'

interface Missing {
  identifier?: string
  password?: string
}

/**
 * Sign-in, shown at whatever address was asked for. `why`: why the last session ended.
 * `onIntent`: somebody has begun to type, so what comes next may be loaded.
 */
export const SignInPage = ({ why, onIntent }: { why: Why | null; onIntent: () => unknown }) => {
  const [identifier, setIdentifier] = useState('')
  const [password, setPassword] = useState('')
  const [remember, setRemember] = useState(false)
  const [busy, setBusy] = useState(false)
  const [missing, setMissing] = useState<Missing>({})
  const [refusal, setRefusal] = useState<string | null>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const gaps: Missing = {}
    if (identifier.trim() === '') gaps.identifier = signInWords.identifierMissing
    if (password === '') gaps.password = signInWords.passwordMissing
    setMissing(gaps)
    setRefusal(null)
    if (gaps.identifier || gaps.password) {
      document.getElementById(gaps.identifier ? 'ten-dang-nhap' : 'mat-khau')?.focus()
      return
    }
    setBusy(true)
    try {
      await signIn(identifier, password, remember)
    } catch (error) {
      setRefusal(sentenceFor(error))
      setBusy(false)
    }
  }

  return (
    <Entrance title={signInWords.title}>
      {why && !refusal && <Notice kind={why === 'deactivated' ? 'warn' : 'info'}>{signInWords.why[why]}</Notice>}
      {refusal && (
        <Notice kind="block" live>
          {refusal}
        </Notice>
      )}
      <form className="grid gap-5" noValidate onSubmit={(event) => void submit(event)} onInput={() => void onIntent()}>
        <Field
          id="ten-dang-nhap"
          label={signInWords.identifier}
          hint={signInWords.identifierHint}
          error={missing.identifier ?? null}
        >
          {(control) => (
            <TextInput
              {...control}
              name="username"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              value={identifier}
              onChange={(event) => setIdentifier(event.target.value)}
            />
          )}
        </Field>
        <Field id="mat-khau" label={signInWords.password} error={missing.password ?? null}>
          {(control) => (
            <PasswordInput
              {...control}
              name="password"
              autoComplete="current-password"
              value={password}
              onChange={(event) => setPassword(event.target.value)}
            />
          )}
        </Field>
        <label className="target flex items-center gap-3 text-sm">
          <input
            type="checkbox"
            checked={remember}
            onChange={(event) => setRemember(event.target.checked)}
            className="size-5 shrink-0 accent-accent"
          />
          {signInWords.remember}
        </label>
        <Button type="submit" variant="primary" busy={busy ? signInWords.busy : null}>
          {signInWords.submit}
        </Button>
      </form>
      <div className="border-t border-line pt-4 text-sm">
        <p className="font-semibold">{signInWords.firstTime}</p>
        <p className="text-soft">{signInWords.firstTimeText}</p>
        <Link href="/ma-truy-cap" className="inline-block py-2 font-semibold">
          {signInWords.firstTimeLink}
        </Link>
        <a
          href="/huong-dan/bat-dau#dang-nhap-lan-dau"
          target="_blank"
          rel="noopener"
          className="ml-6 inline-block py-2 font-semibold"
        >
          {signInWords.guide}
        </a>
      </div>
    </Entrance>
  )
}
