import { ENCLOSURE_NAME_MAX, ENCLOSURES_MAX, REPORT_WORDS_MAX } from '@kiemdiem/domain/report/limits'
import { Button } from '../../components/form/button.tsx'
import { Check } from '../../components/form/choice/check.tsx'
import { Field } from '../../components/form/field.tsx'
import { Row, RowList } from '../../components/form/row-list.tsx'
import { TextArea } from '../../components/form/text-area.tsx'
import { TextInput } from '../../components/form/text-input.tsx'
import type { ReportValue } from './report-value.ts'
import { reportWords as words } from './vi.ts'

const PARTS = ['situation', 'limits', 'requests'] as const

interface Props {
  value: ReportValue
  edit: (part: Partial<ReportValue>) => void
}

const countOf = (typed: string): number => Math.min(99, Math.max(1, Number(typed.replace(/\D/g, '')) || 1))

/** What stands in a report besides its figures, and what goes with it. */
export const WordsForm = ({ value, edit }: Props) => {
  const { enclosures } = value
  const set = (at: number, part: Partial<(typeof enclosures)[number]>) =>
    edit({ enclosures: enclosures.map((each, nth) => (nth === at ? { ...each, ...part } : each)) })
  return (
    <>
      <Field label={words.to} hint={words.toHint} optional>
        {(control) => (
          <TextInput
            {...control}
            maxLength={300}
            value={value.to}
            onChange={({ target }) => edit({ to: target.value })}
          />
        )}
      </Field>
      {PARTS.map((part) => (
        <Field key={part} label={words[part]} optional>
          {(control) => (
            <TextArea
              {...control}
              minRows={4}
              maxLength={REPORT_WORDS_MAX}
              value={value.words[part]}
              onChange={({ target }) => edit({ words: { ...value.words, [part]: target.value } })}
            />
          )}
        </Field>
      ))}
      <Check label={words.chart} checked={value.chart} onChange={(chart) => edit({ chart })} />
      <h3 className="font-semibold">{words.enclosures}</h3>
      <RowList>
        {enclosures.map(({ name, copies }, at) => (
          <Row
            // biome-ignore lint/suspicious/noArrayIndexKey: an enclosure is its place in the list
            key={at}
            removes={words.removes(at + 1)}
            onRemove={() => edit({ enclosures: enclosures.filter((_, nth) => nth !== at) })}
          >
            <div className="grid gap-3 sm:grid-cols-[1fr_8rem]">
              <Field label={words.enclosure(at + 1)}>
                {(control) => (
                  <TextInput
                    {...control}
                    maxLength={ENCLOSURE_NAME_MAX}
                    value={name}
                    onChange={({ target }) => set(at, { name: target.value })}
                  />
                )}
              </Field>
              <Field label={words.copies}>
                {(control) => (
                  <TextInput
                    {...control}
                    inputMode="numeric"
                    value={String(copies)}
                    onChange={({ target }) => set(at, { copies: countOf(target.value) })}
                  />
                )}
              </Field>
            </div>
          </Row>
        ))}
      </RowList>
      {enclosures.length < ENCLOSURES_MAX && (
        <div>
          <Button size="small" onClick={() => edit({ enclosures: [...enclosures, { name: '', copies: 1 }] })}>
            {words.add}
          </Button>
        </div>
      )}
    </>
  )
}
