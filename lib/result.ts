/** An expected outcome: a value, or a reason with what is known about it. Faults are thrown instead. */
export type Result<T, E extends string = never> = Ok<T> | Failure<E>
export type Ok<T> = { readonly ok: true; readonly value: T }
export type Failure<E extends string> = { readonly ok: false; readonly error: E; readonly details: Details }
/** What a sentence or a program needs beside the reason: numbers, days, findings. Never another agency's data. */
export type Details = Readonly<Record<string, unknown>>

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value })
export const fail = <E extends string>(error: E, details: Details = {}): Failure<E> => ({ ok: false, error, details })
