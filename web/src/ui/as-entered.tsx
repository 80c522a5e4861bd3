// Text as whoever keeps the list of places wrote it: Dutch whatever the language of the page, and read aloud so.

/** Stands apart from the direction of the words around it. */
export const AsEntered = ({ children }: { children: string }) => <bdi lang="nl">{children}</bdi>;
