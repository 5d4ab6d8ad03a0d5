/** A person, with the post that matters here. */
export const PersonChip = ({ name, post }: { name: string; post?: string | undefined }) => {
  const initials = name
    .trim()
    .split(/\s+/)
    .slice(-2)
    .map((word) => word[0])
    .join('')
  return (
    <span className="inline-flex min-w-0 items-start gap-2">
      <span
        aria-hidden
        className="grid size-8 shrink-0 place-items-center rounded-full bg-accent-soft text-xs font-semibold text-accent"
      >
        {initials}
      </span>
      <span className="min-w-0 leading-tight">
        <span className="block font-semibold">{name}</span>
        {post && <span className="block text-xs text-soft">{post}</span>}
      </span>
    </span>
  )
}
