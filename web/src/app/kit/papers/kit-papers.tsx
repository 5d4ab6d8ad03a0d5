import { PrintedPaper } from '../../../components/paper/printed-paper.tsx'
import { samplePapers } from './sample-papers.ts'

/** Every paper of the two stages, filled with the same words each time: what tests print and compare. */
export default function KitPapers() {
  return samplePapers().map((printed, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two papers may have one name
    <PrintedPaper key={at} printed={printed} draft={false} />
  ))
}
