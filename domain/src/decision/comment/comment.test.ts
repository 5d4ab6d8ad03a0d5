import { describe, expect, it } from 'vitest'
import { asksOutlook, COMMENT_MAX, COMMENTS_MAX, type CommentAct, lastWritten, OUTLOOK_MAX } from './comment.ts'
import { beginsWith } from './read-said.ts'

describe('what who decides writes', () => {
  it('counts as it was written last, of each subject by itself', () => {
    const item = (reviewId: string, remark: string) => ({ reviewId, remark, outlook: '' })
    const acts = [
      { number: 12, items: [item('a', 'Sau.')] },
      { number: 9, items: [item('a', 'Trước.'), item('b', 'Một lần.')] },
    ]
    const last = lastWritten(acts)
    expect(last.get('a')).toMatchObject({ remark: 'Sau.', number: 12 })
    expect(last.get('b')).toMatchObject({ remark: 'Một lần.', number: 9 })
  })

  it('begins with what the head has said, else the conference', () => {
    expect(beginsWith({ head: 'Đơn vị.', conference: 'Hội nghị.' })).toBe('Đơn vị.')
    expect(beginsWith({ head: ' ', conference: 'Hội nghị.' })).toBe('Hội nghị.')
  })

  it('asks where somebody is going of officials alone', () => {
    expect(asksOutlook({ side: 'civil', subjectKind: 'person' })).toBe(true)
    expect(asksOutlook({ side: 'party', subjectKind: 'person' })).toBe(false)
    expect(asksOutlook({ side: 'civil', subjectKind: 'unit' })).toBe(false)
  })

  it('fits into a document, with the longest words of as many as one act holds', () => {
    const items: CommentAct['items'] = Array.from({ length: COMMENTS_MAX }, (_, at) => ({
      reviewId: `${'c'.repeat(60)}_p-${'x'.repeat(120)}${at}_partyGroup`,
      ...{ remark: 'ở'.repeat(COMMENT_MAX), outlook: 'ở'.repeat(OUTLOOK_MAX) },
    }))
    expect(new TextEncoder().encode(JSON.stringify(items)).length).toBeLessThan(1_000_000)
  })
})
