import { POST_KIND_NAMES, POST_KINDS } from '@kiemdiem/domain/model/person'
import type { Unit } from '@kiemdiem/domain/model/unit'
import type { PersonInput } from '@kiemdiem/domain/registry/inputs'
import { Button } from '../../../components/form/button.tsx'
import { Row, RowList } from '../../../components/form/row-list.tsx'
import { SelectInput } from '../../../components/form/select-input.tsx'
import { TextInput } from '../../../components/form/text-input.tsx'
import { FormSection } from '../../../components/layout/form-section.tsx'
import { DayOf } from '../parts/day-of.tsx'
import { registryWords } from '../vi.ts'
import { personWords as words } from '../vi-person.ts'

type Post = PersonInput['posts'][number]

const KINDS = POST_KINDS.map((kind) => ({ value: kind, label: POST_KIND_NAMES[kind] }))
const EMPTY: Post = { unit: null, title: '', kind: 'administration', from: null, to: null }

interface Props {
  id: string
  error: string | undefined
  posts: readonly Post[]
  units: readonly Unit[]
  onChange: (posts: Post[]) => void
}

/** Posts of a person, the main one first: what, where, of which kind, from when to when. */
export const PostsSection = ({ id, error, posts, units, onChange }: Props) => {
  const change = (at: number, post: Post, part: Partial<Post>) => onChange(posts.with(at, { ...post, ...part }))
  const where = [{ value: '', label: words.outside }, ...units.map((unit) => ({ value: unit.id, label: unit.name }))]
  return (
    <FormSection title={words.posts} hint={words.postsHint}>
      <div id={id} tabIndex={-1}>
        {error && <p className="mb-2 text-sm font-semibold text-late">{error}</p>}
      </div>
      <RowList>
        {posts.map((post, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: posts have no id, and lines only come and go at the end
          <Row key={at} removes={registryWords.remove(post.title)} onRemove={() => onChange(posts.toSpliced(at, 1))}>
            <div className="grid gap-3 md:grid-cols-3">
              <TextInput
                aria-label={words.postTitle}
                placeholder={words.postTitle}
                maxLength={200}
                value={post.title}
                onChange={(event) => change(at, post, { title: event.target.value })}
              />
              <SelectInput
                aria-label={words.postUnit}
                value={post.unit ?? ''}
                options={where}
                onChange={(unit) => change(at, post, { unit: unit || null })}
              />
              <SelectInput
                aria-label={words.postKind}
                value={post.kind}
                options={KINDS}
                onChange={(kind) => change(at, post, { kind })}
              />
              {(['from', 'to'] as const).map((end) => (
                <DayOf
                  key={end}
                  name={post.title}
                  end={end}
                  value={post[end]}
                  onChange={(day) => change(at, post, { [end]: day })}
                />
              ))}
            </div>
          </Row>
        ))}
      </RowList>
      <div>
        <Button onClick={() => onChange([...posts, EMPTY])}>{words.addPost}</Button>
      </div>
    </FormSection>
  )
}
