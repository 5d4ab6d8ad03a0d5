/** Bytes of a superior's empty form: some pages of a table without pictures. */
export const FORM_FILE_MAX = 200_000
/** Its letters in base64. */
export const FORM_LETTERS_MAX = Math.ceil(FORM_FILE_MAX / 3) * 4
export const FORM_NAME_MAX = 120
/** Columns of a form that may be filled. */
export const FORM_COLUMNS_MAX = 60
/** Forms that one track uses at a time, and how often it may save one in a campaign; taking one out of use is not counted. */
export const FORMS_MAX = 10
export const FORMS_SAVED_MAX = 60
