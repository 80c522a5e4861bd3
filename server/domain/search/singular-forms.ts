// The singular that a Dutch or English plural may be of, by its ending: cheap, and right often enough to search by.

/** Candidates without the word itself; most are no words at all, and are found nowhere. */
export function singularForms(word: string): string[] {
  if (word.length < 5) return [];
  const forms = new Set<string>();
  if (word.endsWith('en')) for (const form of withoutEn(word.slice(0, -2))) forms.add(form);
  if (word.endsWith('s')) forms.add(word.slice(0, -1));
  if (word.endsWith('ies')) forms.add(`${word.slice(0, -3)}y`);
  // centra, musea
  if (word.endsWith('a')) forms.add(`${word.slice(0, -1)}um`);
  return [...forms];
}

/** tuin-en; huiz-en: huis; bibliothek-en: bibliotheek; club-b-en: club. */
function withoutEn(stem: string): string[] {
  const hard = stem.replace(/z$/, 's').replace(/v$/, 'f');
  const forms = [hard];
  if (/(.)\1$/.test(hard)) forms.push(hard.slice(0, -1));
  else if (/[^aeiouy][aeou][^aeiouy]$/.test(hard))
    forms.push(`${hard.slice(0, -1)}${hard.at(-2)}${hard.at(-1)}`);
  return forms;
}
