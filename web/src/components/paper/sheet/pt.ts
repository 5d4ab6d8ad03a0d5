/** A size of the printed paper; a phone shows all of them smaller by one share (styles/paper.css). */
export const pt = (size: number): string => `calc(var(--paper-pt) * ${size})`
