import {
  impossibleDate,
  missingDataFile,
  missingFrontMatter,
  missingKey,
  unknownKey,
  wrongValue,
} from "../content/reading-kinds.ts";
import { deadLink, movedLink, uncertainLink } from "../links/link-kinds.ts";
import type { IssueKind } from "../report/issue.ts";
import { badYaml } from "../source/bad-yaml.ts";
import { builtAddress } from "./built/built-address.ts";
import { builtAnchor } from "./built/built-anchor.ts";
import { builtCanonical } from "./built/built-canonical.ts";
import { builtId } from "./built/built-id.ts";
import { builtReference } from "./built/built-reference.ts";
import { builtSitemap } from "./built/built-sitemap.ts";
import { heavyFont } from "./built/heavy-font.ts";
import { heavyPage } from "./built/heavy-page.ts";
import { oldBrowser } from "./built/old-browser.ts";
import { pageScript } from "./built/page-script.ts";
import { contactMismatch } from "./contacts/contact-mismatch.ts";
import { unknownEmail } from "./contacts/unknown-email.ts";
import { unknownPhone } from "./contacts/unknown-phone.ts";
import { unknownPrice } from "./contacts/unknown-price.ts";
import { americanism } from "./english/americanism.ts";
import { blockCapitals } from "./english/block-capitals.ts";
import { claim } from "./english/claim.ts";
import { claimedRight } from "./english/claimed-right.ts";
import { dateStyle } from "./english/date-style.ts";
import { headingCapitals } from "./english/heading-capitals.ts";
import { headingQuestion } from "./english/heading-question.ts";
import { longSentence } from "./english/long-sentence.ts";
import { longSentences } from "./english/long-sentences.ts";
import { percentage } from "./english/percentage.ts";
import { rangeStyle } from "./english/range-style.ts";
import { readingAge } from "./english/reading-age.ts";
import { spelling } from "./english/spelling.ts";
import { activePicture } from "./files/active-picture.ts";
import { binaryFile } from "./files/binary-file.ts";
import { caseClash } from "./files/case-clash.ts";
import { emptyFile } from "./files/empty-file.ts";
import { fileName } from "./files/file-name.ts";
import { largeFile } from "./files/large-file.ts";
import { notUtf8 } from "./files/not-utf-8.ts";
import { outsideFile } from "./files/outside-file.ts";
import { slugClash } from "./files/slug-clash.ts";
import { strayFile } from "./files/stray-file.ts";
import { unknownDataFile } from "./files/unknown-data-file.ts";
import { unmergedFile } from "./files/unmerged-file.ts";
import { unreadableFile } from "./files/unreadable-file.ts";
import { wordedPicture } from "./files/worded-picture.ts";
import { futureDate } from "./front-matter/future-date.ts";
import { longName } from "./front-matter/long-name.ts";
import { lostWords } from "./front-matter/lost-words.ts";
import { reviewDue } from "./front-matter/review-due.ts";
import { reviewOrder } from "./front-matter/review-order.ts";
import { reviewOverdue } from "./front-matter/review-overdue.ts";
import { staleFact } from "./front-matter/stale-fact.ts";
import { unknownContact } from "./front-matter/unknown-contact.ts";
import { unknownIcon } from "./front-matter/unknown-icon.ts";
import { unknownLogo } from "./front-matter/unknown-logo.ts";
import { unknownPart } from "./front-matter/unknown-part.ts";
import { unknownSection } from "./front-matter/unknown-section.ts";
import { unknownSource } from "./front-matter/unknown-source.ts";
import { weakColour } from "./front-matter/weak-colour.ts";
import { leafletNations } from "./graph/leaflet-nations.ts";
import { lonelyService } from "./graph/lonely-service.ts";
import { longAddress } from "./graph/long-address.ts";
import { noLeaflet } from "./graph/no-leaflet.ts";
import { pageBudget } from "./graph/page-budget.ts";
import { partTwice } from "./graph/part-twice.ts";
import { sameOrder } from "./graph/same-order.ts";
import { sameTitle } from "./graph/same-title.ts";
import { twoWordings } from "./graph/two-wordings.ts";
import { unusedContact } from "./graph/unused-contact.ts";
import { unusedSection } from "./graph/unused-section.ts";
import { unusedSource } from "./graph/unused-source.ts";
import { unusedTerm } from "./graph/unused-term.ts";
import { linkRules } from "./links/link-rules.ts";
import { repeatedLink } from "./links/repeated-link.ts";
import { sameLinkText } from "./links/same-link-text.ts";
import { undefinedReference } from "./links/undefined-reference.ts";
import { unusedDefinition } from "./links/unused-definition.ts";
import { halfEmptyPage } from "./paper/half-empty-page.ts";
import { tooWide } from "./paper/too-wide.ts";
import { unreadCode } from "./paper/unread-code.ts";
import type { Rule, Sort } from "./rule.ts";
import { boxContent } from "./structure/box-content.ts";
import { deepHeading } from "./structure/deep-heading.ts";
import { emptyHeading } from "./structure/empty-heading.ts";
import { emptyItem } from "./structure/empty-item.ts";
import { leafletWords } from "./structure/leaflet-words.ts";
import { listLeadIn } from "./structure/list-lead-in.ts";
import { listNumber } from "./structure/list-number.ts";
import { missingAlt } from "./structure/missing-alt.ts";
import { rawHtml } from "./structure/raw-html.ts";
import { secondTitle } from "./structure/second-title.ts";
import { skippedHeading } from "./structure/skipped-heading.ts";
import { softHyphen } from "./structure/soft-hyphen.ts";
import { strayMark } from "./structure/stray-mark.ts";
import { tableHeader } from "./structure/table-header.ts";
import { tableRow } from "./structure/table-row.ts";
import { unclosedBox } from "./structure/unclosed-box.ts";
import { underlinedHeading } from "./structure/underlined-heading.ts";
import { unknownBox } from "./structure/unknown-box.ts";
import { unknownLetter } from "./structure/unknown-letter.ts";
import { unknownMark } from "./structure/unknown-mark.ts";
import { unseenCharacter } from "./structure/unseen-character.ts";
import { abbreviation } from "./words/abbreviation.ts";
import { italics } from "./words/italics.ts";
import { longDescription } from "./words/long-description.ts";
import { longParagraph } from "./words/long-paragraph.ts";
import { longTitle } from "./words/long-title.ts";

/** Every kind of mistake that is told, and the rule that looks for it; those without one are met while reading or fetching. */
export const rules = [
  // Files
  unreadableFile,
  outsideFile,
  largeFile,
  binaryFile,
  notUtf8,
  emptyFile,
  unmergedFile,
  missingDataFile,
  unknownDataFile,
  strayFile,
  fileName,
  caseClash,
  slugClash,
  activePicture,
  wordedPicture,
  // Front matter and data
  missingFrontMatter,
  badYaml,
  lostWords,
  unknownKey,
  missingKey,
  wrongValue,
  impossibleDate,
  futureDate,
  reviewOrder,
  reviewDue,
  reviewOverdue,
  staleFact,
  unknownSection,
  unknownSource,
  unknownContact,
  unknownLogo,
  unknownIcon,
  weakColour,
  longName,
  unknownPart,
  // Links
  ...linkRules,
  undefinedReference,
  unusedDefinition,
  repeatedLink,
  sameLinkText,
  // Contacts
  unknownPhone,
  unknownEmail,
  unknownPrice,
  contactMismatch,
  // Structure
  unclosedBox,
  unknownBox,
  boxContent,
  unknownMark,
  secondTitle,
  deepHeading,
  skippedHeading,
  emptyHeading,
  underlinedHeading,
  missingAlt,
  tableHeader,
  tableRow,
  rawHtml,
  strayMark,
  unseenCharacter,
  softHyphen,
  unknownLetter,
  listLeadIn,
  emptyItem,
  listNumber,
  leafletWords,
  // Words
  readingAge,
  longSentences,
  longSentence,
  longParagraph,
  longDescription,
  longTitle,
  headingQuestion,
  headingCapitals,
  italics,
  blockCapitals,
  abbreviation,
  claim,
  claimedRight,
  percentage,
  dateStyle,
  rangeStyle,
  americanism,
  spelling,
  // Graph
  noLeaflet,
  lonelyService,
  sameOrder,
  sameTitle,
  unusedSource,
  unusedSection,
  unusedTerm,
  unusedContact,
  partTwice,
  leafletNations,
  longAddress,
  pageBudget,
  twoWordings,
  // Paper
  tooWide,
  halfEmptyPage,
  unreadCode,
  // Built site
  builtAddress,
  builtAnchor,
  builtId,
  builtReference,
  builtCanonical,
  builtSitemap,
  heavyPage,
  heavyFont,
  oldBrowser,
  pageScript,
  // Links to other sites
  deadLink,
  movedLink,
  uncertainLink,
] as const;

/** The code of one kind of mistake. */
export type IssueCode = (typeof rules)[number]["code"];

/** The rules of one sort. */
export function rulesOf<Of extends Sort>(of: Of): readonly Rule<Of, IssueCode>[] {
  const all: readonly (IssueKind<IssueCode> & { of?: Sort })[] = rules;
  return all.filter((each): each is Rule<Of, IssueCode> => each.of === of);
}
