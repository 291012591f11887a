import { endsLikeSentence, isTitleCase, wordCount } from './text-marks.ts';

/** Names that sections of policies carry everywhere: no list item reads like that. */
export const sectionName =
  /^(purpose|scope|purpose and scope|overview|introduction|background|definitions?|policy|policy statement|principles|objectives|roles and responsibilities|responsibilities|applicability|compliance|enforcement|exceptions|governance|references|related (policies|documents)|review|document control|revision history|version history|contacts?|glossary|training|monitoring|summary)$/i;

/** More words than this make a sentence, not a heading. */
export const HEADING_WORDS = 12;
const HEADING_LENGTH = 100;

/** Whether a line is short and shaped so that it could be a heading. */
export function couldBeHeading(text: string): boolean {
  if (text.length > HEADING_LENGTH || wordCount(text) > HEADING_WORDS || wordCount(text) === 0) return false;
  if (endsLikeSentence(text) || /^[\p{Ll}(“"]/u.test(text)) return false;
  if (/^[\p{L}\p{N} /&'’()-]{2,40}:\s+\S/u.test(text))
    return /^(section|part|article|appendix|annex|chapter|goal|principle|commitment|step|pillar|rule|guideline|requirement|schedule)\b/i.test(
      text,
    );
  return !/https?:|@|^\W*\d+\W*$/.test(text);
}

/** Whether a line in colon introduces a list that completes its sentence. */
export function isListIntro(text: string): boolean {
  return /\b(following|include|includes|including|must|shall|should|are|to)\s*:$/i.test(text);
}

/** "What you must do", "To whom it may concern": a clause that names something is no sentence. */
const asks = /^(?:To )?(?:What|How|Who|Whom|When|Where|Why|Which)\b/i;

/** Whether words and capitals are a heading's; `apart` where blank lines or bold type set the line off. */
export function headingCase(text: string, apart: boolean): boolean {
  const words = wordCount(text);
  if (isListIntro(text)) return false;
  if (isTitleCase(text)) return words <= 10;
  return (
    (apart &&
      words <= 9 &&
      /^\p{Lu}/u.test(text) &&
      (asks.test(text) || !/\b(is|are|was|must|shall|will|should|may|can|has|have)\b/.test(text.replace(/\?$/, '')))) ||
    (apart && text.endsWith('?') && words <= HEADING_WORDS)
  );
}

/** Whether a line that only its bold type sets off is a heading: "Data protection", but not "Never enter personal data." */
export function boldLineIsHeading(text: string): boolean {
  return (
    !text.includes('\n') &&
    (sectionName.test(text) || (couldBeHeading(text) && headingCase(text.replace(/:$/, ''), true)))
  );
}
