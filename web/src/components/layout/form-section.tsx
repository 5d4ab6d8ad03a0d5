import { type ReactNode, useId } from 'react'

/** One titled part of a form, a sheet on the desk. */
export const FormSection = (props: { title: string; hint?: string; children: ReactNode }) => {
  const id = useId()
  return (
    <section aria-labelledby={id} className="grid min-w-0 gap-4 rounded-md border border-line bg-sheet p-4 md:p-6">
      <div className="grid gap-1">
        <h2 id={id} className="text-lg font-semibold">
          {props.title}
        </h2>
        {props.hint && <p className="prose-measure text-sm text-soft">{props.hint}</p>}
      </div>
      {props.children}
    </section>
  )
}
