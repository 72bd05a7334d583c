/** The handbook's address that it was built for, without final slash, by its page of the search field. */
export function readBuiltAddress(searchPage: string): string {
  return /<form action="([^"]*)\/sok"/.exec(searchPage)?.[1] ?? '';
}

/** What a person has to know, and do, when the handbook is shown at another address than it was built for. */
export function otherAddress(builtFor: string, shownAt: string): string {
  return (
    `OBS Handboken är byggd för ${builtFor} men visas på ${shownAt}.\n` +
    '    Knappen Sök och länken ”Öppna i IT-handboken” leder därför fel.\n' +
    `    Gör så här: kör npm run build igen med miljövariabeln HANDBOK_URL=${shownAt}`
  );
}
