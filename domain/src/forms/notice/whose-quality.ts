import type { ToldItem } from '../../notice/printed/told-item.ts'

type Told = Pick<ToldItem, 'subjectKind' | 'side'>

const PEOPLE = { civil: 'cán bộ, công chức, viên chức, người lao động', party: 'đảng viên' } as const

/** Whose quality was rated, as titles tell what is of the decree from what is of the Party. */
export const whoseQuality = (items: readonly Told[]): string =>
  [
    ...new Set(
      items
        .toSorted((a, b) => Number(a.subjectKind === 'person') - Number(b.subjectKind === 'person'))
        .map(({ subjectKind, side }) => (subjectKind === 'unit' ? 'tập thể' : PEOPLE[side])),
    ),
  ].join(', ')
