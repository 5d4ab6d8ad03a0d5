import latin400Italic from '@fontsource/tinos/files/tinos-latin-400-italic.woff2?url'
import latin400 from '@fontsource/tinos/files/tinos-latin-400-normal.woff2?url'
import latin700Italic from '@fontsource/tinos/files/tinos-latin-700-italic.woff2?url'
import latin700 from '@fontsource/tinos/files/tinos-latin-700-normal.woff2?url'
import vietnamese400Italic from '@fontsource/tinos/files/tinos-vietnamese-400-italic.woff2?url'
import vietnamese400 from '@fontsource/tinos/files/tinos-vietnamese-400-normal.woff2?url'
import vietnamese700Italic from '@fontsource/tinos/files/tinos-vietnamese-700-italic.woff2?url'
import vietnamese700 from '@fontsource/tinos/files/tinos-vietnamese-700-normal.woff2?url'

interface FaceFile {
  url: string
  weight: '400' | '700'
  style: 'normal' | 'italic'
  unicodeRange: string
}

/** Letters that the subset "vietnamese" of the face holds; all others of an official paper are in "latin". */
const VIETNAMESE =
  'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB'
const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD'

const pair = (latin: string, vietnamese: string, weight: FaceFile['weight'], style: FaceFile['style']): FaceFile[] => [
  { url: latin, weight, style, unicodeRange: LATIN },
  { url: vietnamese, weight, style, unicodeRange: VIETNAMESE },
]

/** Tinos (OFL), whose letters are as wide as those of Times New Roman: lines and pages break alike. */
export const FACE_FILES: readonly FaceFile[] = [
  ...pair(latin400, vietnamese400, '400', 'normal'),
  ...pair(latin400Italic, vietnamese400Italic, '400', 'italic'),
  ...pair(latin700, vietnamese700, '700', 'normal'),
  ...pair(latin700Italic, vietnamese700Italic, '700', 'italic'),
]
