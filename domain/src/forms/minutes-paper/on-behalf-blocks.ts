import type { OnBehalf } from '../../model/on-behalf.ts'
import { viDate } from '../../vi.ts'
import type { Block } from '../layout/layout.ts'

/** Of what was entered from a signed paper: by whom, and where the paper is kept. */
export const onBehalfBlocks = (onBehalf: OnBehalf | null): Block[] =>
  onBehalf
    ? [
        {
          kind: 'note',
          text: `(Đồng chí ${onBehalf.byName} nhập theo ${onBehalf.basis}, ngày ${viDate(onBehalf.paperDate)}; bản gốc lưu tại ${onBehalf.keptAt})`,
        },
      ]
    : []
