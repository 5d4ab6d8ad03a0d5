import { viCount } from '../../../vi-count.ts'
import type { Block, PrintedPaper } from '../../layout/layout.ts'

/** Papers on what was decided for a reader who does not know all of it: they say, under the title, of how many they speak. */
export const extractOf = (papers: readonly PrintedPaper[], shown: number, all: number): PrintedPaper[] => {
  if (shown >= all) return [...papers]
  const note: Block = {
    kind: 'note',
    text: `(Trích: nêu ${viCount(shown)} trong ${viCount(all)} trường hợp, thuộc các nhóm giao cho người tải hồ sơ và đã được thông báo kết quả; số liệu tính theo các trường hợp này. Văn bản đầy đủ do người ban hành giữ.)`,
  }
  return papers.map((paper) => {
    const at = paper.blocks.findIndex(({ kind }) => kind === 'title') + 1
    return { ...paper, name: `Trích: ${paper.name}`, blocks: paper.blocks.toSpliced(at, 0, note) }
  })
}
