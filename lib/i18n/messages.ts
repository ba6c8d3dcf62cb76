/** Sentences of one area in one language; the tree may nest. */
export type Messages = { readonly [key: string]: string | Messages }
/** The same tree with any sentence in each place: what the second language must match. */
export type SameShape<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameShape<T[K]> }
export type Bilingual<T> = { readonly vi: T; readonly en: SameShape<T> }

/** Both languages of one area; the compiler refuses a sentence that one of them lacks. */
export const bilingual = <const T extends Messages>(vi: T, en: SameShape<T>): Bilingual<T> => ({ vi, en })

/** Several files of one area as one namespace. */
export const both = (...parts: readonly { vi: Messages; en: Messages }[]): { vi: Messages; en: Messages } => ({
  vi: Object.fromEntries(parts.flatMap(({ vi }) => Object.entries(vi))),
  en: Object.fromEntries(parts.flatMap(({ en }) => Object.entries(en))),
})
