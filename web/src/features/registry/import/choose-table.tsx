import { ChooseFile } from '../../../components/form/choose-file.tsx'
import { FormSection } from '../../../components/layout/form-section.tsx'
import { Downloads } from './export/downloads.tsx'
import { importWords as words } from './vi.ts'

/** Where it begins: a file of one's own, the template, or the registry as it is. */
export const ChooseTable = ({ onFile }: { onFile: (file: File) => Promise<void> }) => (
  <FormSection title={words.choose} hint={words.chooseHint}>
    <ChooseFile label={words.choose} reading={words.reading} accept=".xlsx,.csv" variant="primary" onFile={onFile} />
    <Downloads />
  </FormSection>
)
