/**
 * The words of a text as a search compares them: lower case, without accents, and with æ, ø and å as one writes them on a
 * keyboard that lacks them, in either of the two usual ways (`såkorn`, `sakorn` and `saakorn` are one word).
 */
export function foldedWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll(/ø|oe/g, 'o')
    .replaceAll(/å|aa/g, 'a')
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '');
}
