// Makes the Dutch words the shape that every other language fills in.

/** The same keys with other words. Same arguments: held by a test, since a type cannot read ICU in both. */
export type Translation<T> = { [K in keyof T]: T[K] extends string ? string : Translation<T[K]> };
