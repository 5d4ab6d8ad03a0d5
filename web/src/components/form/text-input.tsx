import type { ComponentProps } from 'react'

export const INPUT_LOOK =
  'w-full rounded-md border border-strong bg-sheet px-3 py-2 text-ink placeholder:text-soft aria-invalid:border-2 aria-invalid:border-late disabled:opacity-70 not-[select]:read-only:bg-desk'

/** One line of text inside a Field: spread its control props. */
export const TextInput = ({ className = '', ...rest }: ComponentProps<'input'>) => (
  <input {...rest} className={`target ${INPUT_LOOK} ${className}`} />
)
