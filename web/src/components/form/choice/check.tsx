/** One yes or no of a form, easy to hit. */
export const Check = (props: { label: string; checked: boolean; onChange: (checked: boolean) => void }) => (
  <label className="target flex items-center gap-3">
    <input
      type="checkbox"
      checked={props.checked}
      onChange={(event) => props.onChange(event.target.checked)}
      className="size-5 shrink-0 accent-accent"
    />
    {props.label}
  </label>
)
