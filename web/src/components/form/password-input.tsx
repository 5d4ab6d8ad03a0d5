import { Eye, EyeOff } from 'lucide-react'
import { type ComponentProps, useState } from 'react'
import { kitWords } from '../vi.ts'
import { TextInput } from './text-input.tsx'

/** A password that can be looked at: cadres type it from a printed sheet. Paste and managers stay allowed. */
export const PasswordInput = (props: Omit<ComponentProps<'input'>, 'type'>) => {
  const [shown, setShown] = useState(false)
  const Icon = shown ? EyeOff : Eye
  return (
    <div className="flex gap-2">
      <TextInput
        {...props}
        type={shown ? 'text' : 'password'}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
      />
      <button
        type="button"
        aria-label={shown ? kitWords.hidePassword : kitWords.showPassword}
        onClick={() => setShown(!shown)}
        className="target inline-flex shrink-0 items-center gap-2 rounded-md border border-strong bg-sheet px-3 text-sm hover:bg-desk"
      >
        <Icon aria-hidden size={18} />
        {shown ? kitWords.hide : kitWords.show}
      </button>
    </div>
  )
}
