// Written by `npm run docs` from the files in these folders.
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
import { letterInNumber } from "./contacts/letter-in-number.ts";
import { patientNumber } from "./contacts/patient-number.ts";
import { sharedNumber } from "./contacts/shared-number.ts";
import { unknownEmail } from "./contacts/unknown-email.ts";
import { unknownPhone } from "./contacts/unknown-phone.ts";
import { unknownPrice } from "./contacts/unknown-price.ts";
import { wrongNumber } from "./contacts/wrong-number.ts";
import { americanism } from "./english/americanism.ts";
import { blockCapitals } from "./english/block-capitals.ts";
import { claim } from "./english/claim.ts";
import { claimedRight } from "./english/claimed-right.ts";
import { dateStyle } from "./english/date-style.ts";
import { doubledMark } from "./english/doubled-mark.ts";
import { finderMarks } from "./english/finder-marks.ts";
import { headingCapitals } from "./english/heading-capitals.ts";
import { headingMark } from "./english/heading-mark.ts";
import { headingQuestion } from "./english/heading-question.ts";
import { leftOver } from "./english/left-over.ts";
import { listCount } from "./english/list-count.ts";
import { longSentence } from "./english/long-sentence.ts";
import { longSentences } from "./english/long-sentences.ts";
import { missingSpace } from "./english/missing-space.ts";
import { misspeltEntry } from "./english/misspelt-entry.ts";
import { noFullStop } from "./english/no-full-stop.ts";
import { noSuchDay } from "./english/no-such-day.ts";
import { oneFace } from "./english/one-face.ts";
import { openBracket } from "./english/open-bracket.ts";
import { openQuotation } from "./english/open-quotation.ts";
import { ownLanguage } from "./english/own-language.ts";
import { percentage } from "./english/percentage.ts";
import { rangeOrder } from "./english/range-order.ts";
import { rangeStyle } from "./english/range-style.ts";
import { readingAge } from "./english/reading-age.ts";
import { repeatedWord } from "./english/repeated-word.ts";
import { routeAdvice } from "./english/route-advice.ts";
import { slip } from "./english/slip.ts";
import { smallLetter } from "./english/small-letter.ts";
import { spaceBeforeMark } from "./english/space-before-mark.ts";
import { spelling } from "./english/spelling.ts";
import { splitWord } from "./english/split-word.ts";
import { unnamedSource } from "./english/unnamed-source.ts";
import { unquotedWords } from "./english/unquoted-words.ts";
import { wrongArticle } from "./english/wrong-article.ts";
import { wrongWeekday } from "./english/wrong-weekday.ts";
import { activePicture } from "./files/active-picture.ts";
import { binaryFile } from "./files/binary-file.ts";
import { brokenPicture } from "./files/broken-picture.ts";
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
import { foldedItem } from "./front-matter/folded-item.ts";
import { futureDate } from "./front-matter/future-date.ts";
import { longName } from "./front-matter/long-name.ts";
import { lostWords } from "./front-matter/lost-words.ts";
import { reviewDue } from "./front-matter/review-due.ts";
import { reviewOrder } from "./front-matter/review-order.ts";
import { reviewOverdue } from "./front-matter/review-overdue.ts";
import { staleFact } from "./front-matter/stale-fact.ts";
import { unknownContact } from "./front-matter/unknown-contact.ts";
import { unknownIcon } from "./front-matter/unknown-icon.ts";
import { unknownLeaflet } from "./front-matter/unknown-leaflet.ts";
import { unknownLogo } from "./front-matter/unknown-logo.ts";
import { unknownPart } from "./front-matter/unknown-part.ts";
import { unknownSection } from "./front-matter/unknown-section.ts";
import { unknownSource } from "./front-matter/unknown-source.ts";
import { weakColour } from "./front-matter/weak-colour.ts";
import { leafletNations } from "./graph/leaflet-nations.ts";
import { lonelyService } from "./graph/lonely-service.ts";
import { longAddress } from "./graph/long-address.ts";
import { lostSynonym } from "./graph/lost-synonym.ts";
import { missingBoxData } from "./graph/missing-box-data.ts";
import { noLeaflet } from "./graph/no-leaflet.ts";
import { noList } from "./graph/no-list.ts";
import { pageBudget } from "./graph/page-budget.ts";
import { partTwice } from "./graph/part-twice.ts";
import { saidTwice } from "./graph/said-twice.ts";
import { sameOrder } from "./graph/same-order.ts";
import { sameTitle } from "./graph/same-title.ts";
import { twoWordings } from "./graph/two-wordings.ts";
import { unknownBlank } from "./graph/unknown-blank.ts";
import { unprovenAnswer } from "./graph/unproven-answer.ts";
import { unusedContact } from "./graph/unused-contact.ts";
import { unusedSection } from "./graph/unused-section.ts";
import { unusedSource } from "./graph/unused-source.ts";
import { unusedTerm } from "./graph/unused-term.ts";
import { badAddress } from "./links/bad-address.ts";
import { badMailto } from "./links/bad-mailto.ts";
import { badTel } from "./links/bad-tel.ts";
import { brokenLink } from "./links/broken-link.ts";
import { emptyLink } from "./links/empty-link.ts";
import { formerAddress } from "./links/former-address.ts";
import { insecureLink } from "./links/insecure-link.ts";
import { linkCase } from "./links/link-case.ts";
import { linkScheme } from "./links/link-scheme.ts";
import { lostAddress } from "./links/lost-address.ts";
import { missingSlash } from "./links/missing-slash.ts";
import { ownAddress } from "./links/own-address.ts";
import { relativeLink } from "./links/relative-link.ts";
import { repeatedLink } from "./links/repeated-link.ts";
import { roundaboutLink } from "./links/roundabout-link.ts";
import { sameLinkText } from "./links/same-link-text.ts";
import { undefinedReference } from "./links/undefined-reference.ts";
import { unknownAnchor } from "./links/unknown-anchor.ts";
import { unknownAsset } from "./links/unknown-asset.ts";
import { unknownPage } from "./links/unknown-page.ts";
import { unknownTerm } from "./links/unknown-term.ts";
import { unusedDefinition } from "./links/unused-definition.ts";
import { vagueLinkText } from "./links/vague-link-text.ts";
import { deadLink } from "./other-sites/dead-link.ts";
import { movedLink } from "./other-sites/moved-link.ts";
import { uncertainLink } from "./other-sites/uncertain-link.ts";
import { badBreak } from "./paper/bad-break.ts";
import { halfEmptyPage } from "./paper/half-empty-page.ts";
import { tangledWords } from "./paper/tangled-words.ts";
import { tooWide } from "./paper/too-wide.ts";
import { unreadCode } from "./paper/unread-code.ts";
import { unsettledNumbers } from "./paper/unsettled-numbers.ts";
import { consentFirst } from "./route-finder/consent-first.ts";
import { deadEnd } from "./route-finder/dead-end.ts";
import { halfOutcome } from "./route-finder/half-outcome.ts";
import { longWay } from "./route-finder/long-way.ts";
import { noNumber } from "./route-finder/no-number.ts";
import { notSure } from "./route-finder/not-sure.ts";
import { openWays } from "./route-finder/open-ways.ts";
import { otherNation } from "./route-finder/other-nation.ts";
import { timeFirst } from "./route-finder/time-first.ts";
import { unknownStep } from "./route-finder/unknown-step.ts";
import { unreachable } from "./route-finder/unreachable.ts";
import { urgentWay } from "./route-finder/urgent-way.ts";
import { wrongNation } from "./route-finder/wrong-nation.ts";
import { boldHeading } from "./structure/bold-heading.ts";
import { boxContent } from "./structure/box-content.ts";
import { deepHeading } from "./structure/deep-heading.ts";
import { emptyHeading } from "./structure/empty-heading.ts";
import { emptyItem } from "./structure/empty-item.ts";
import { leafletWords } from "./structure/leaflet-words.ts";
import { listLeadIn } from "./structure/list-lead-in.ts";
import { listNumber } from "./structure/list-number.ts";
import { lostLeadIn } from "./structure/lost-lead-in.ts";
import { missingAlt } from "./structure/missing-alt.ts";
import { missingSummary } from "./structure/missing-summary.ts";
import { mixedList } from "./structure/mixed-list.ts";
import { pastedTable } from "./structure/pasted-table.ts";
import { rawHtml } from "./structure/raw-html.ts";
import { repeatedItem } from "./structure/repeated-item.ts";
import { secondTitle } from "./structure/second-title.ts";
import { skippedHeading } from "./structure/skipped-heading.ts";
import { softHyphen } from "./structure/soft-hyphen.ts";
import { strayMark } from "./structure/stray-mark.ts";
import { tableHeader } from "./structure/table-header.ts";
import { tableRow } from "./structure/table-row.ts";
import { unclosedBox } from "./structure/unclosed-box.ts";
import { underlinedHeading } from "./structure/underlined-heading.ts";
import { unknownBox } from "./structure/unknown-box.ts";
import { unknownLanguage } from "./structure/unknown-language.ts";
import { unknownLetter } from "./structure/unknown-letter.ts";
import { unknownMark } from "./structure/unknown-mark.ts";
import { unseenCharacter } from "./structure/unseen-character.ts";
import { abbreviation } from "./words/abbreviation.ts";
import { italics } from "./words/italics.ts";
import { longDescription } from "./words/long-description.ts";
import { longParagraph } from "./words/long-paragraph.ts";
import { longTitle } from "./words/long-title.ts";
import { nameCapitals } from "./words/name-capitals.ts";
import { ownName } from "./words/own-name.ts";

/** Every rule that has a file of its own, by its code. */
export const ruleFiles = {
  "built-address": builtAddress,
  "built-anchor": builtAnchor,
  "built-canonical": builtCanonical,
  "built-id": builtId,
  "built-reference": builtReference,
  "built-sitemap": builtSitemap,
  "heavy-font": heavyFont,
  "heavy-page": heavyPage,
  "old-browser": oldBrowser,
  "page-script": pageScript,
  "contact-mismatch": contactMismatch,
  "letter-in-number": letterInNumber,
  "patient-number": patientNumber,
  "shared-number": sharedNumber,
  "unknown-email": unknownEmail,
  "unknown-phone": unknownPhone,
  "unknown-price": unknownPrice,
  "wrong-number": wrongNumber,
  americanism,
  "block-capitals": blockCapitals,
  claim,
  "claimed-right": claimedRight,
  "date-style": dateStyle,
  "doubled-mark": doubledMark,
  "finder-marks": finderMarks,
  "heading-capitals": headingCapitals,
  "heading-mark": headingMark,
  "heading-question": headingQuestion,
  "left-over": leftOver,
  "list-count": listCount,
  "long-sentence": longSentence,
  "long-sentences": longSentences,
  "missing-space": missingSpace,
  "misspelt-entry": misspeltEntry,
  "no-full-stop": noFullStop,
  "no-such-day": noSuchDay,
  "one-face": oneFace,
  "open-bracket": openBracket,
  "open-quotation": openQuotation,
  "own-language": ownLanguage,
  percentage,
  "range-order": rangeOrder,
  "range-style": rangeStyle,
  "reading-age": readingAge,
  "repeated-word": repeatedWord,
  "route-advice": routeAdvice,
  slip,
  "small-letter": smallLetter,
  "space-before-mark": spaceBeforeMark,
  spelling,
  "split-word": splitWord,
  "unnamed-source": unnamedSource,
  "unquoted-words": unquotedWords,
  "wrong-article": wrongArticle,
  "wrong-weekday": wrongWeekday,
  "active-picture": activePicture,
  "binary-file": binaryFile,
  "broken-picture": brokenPicture,
  "case-clash": caseClash,
  "empty-file": emptyFile,
  "file-name": fileName,
  "large-file": largeFile,
  "not-utf-8": notUtf8,
  "outside-file": outsideFile,
  "slug-clash": slugClash,
  "stray-file": strayFile,
  "unknown-data-file": unknownDataFile,
  "unmerged-file": unmergedFile,
  "unreadable-file": unreadableFile,
  "worded-picture": wordedPicture,
  "folded-item": foldedItem,
  "future-date": futureDate,
  "long-name": longName,
  "lost-words": lostWords,
  "review-due": reviewDue,
  "review-order": reviewOrder,
  "review-overdue": reviewOverdue,
  "stale-fact": staleFact,
  "unknown-contact": unknownContact,
  "unknown-icon": unknownIcon,
  "unknown-leaflet": unknownLeaflet,
  "unknown-logo": unknownLogo,
  "unknown-part": unknownPart,
  "unknown-section": unknownSection,
  "unknown-source": unknownSource,
  "weak-colour": weakColour,
  "leaflet-nations": leafletNations,
  "lonely-service": lonelyService,
  "long-address": longAddress,
  "lost-synonym": lostSynonym,
  "missing-box-data": missingBoxData,
  "no-leaflet": noLeaflet,
  "no-list": noList,
  "page-budget": pageBudget,
  "part-twice": partTwice,
  "said-twice": saidTwice,
  "same-order": sameOrder,
  "same-title": sameTitle,
  "two-wordings": twoWordings,
  "unknown-blank": unknownBlank,
  "unproven-answer": unprovenAnswer,
  "unused-contact": unusedContact,
  "unused-section": unusedSection,
  "unused-source": unusedSource,
  "unused-term": unusedTerm,
  "bad-address": badAddress,
  "bad-mailto": badMailto,
  "bad-tel": badTel,
  "broken-link": brokenLink,
  "empty-link": emptyLink,
  "former-address": formerAddress,
  "insecure-link": insecureLink,
  "link-case": linkCase,
  "link-scheme": linkScheme,
  "lost-address": lostAddress,
  "missing-slash": missingSlash,
  "own-address": ownAddress,
  "relative-link": relativeLink,
  "repeated-link": repeatedLink,
  "roundabout-link": roundaboutLink,
  "same-link-text": sameLinkText,
  "undefined-reference": undefinedReference,
  "unknown-anchor": unknownAnchor,
  "unknown-asset": unknownAsset,
  "unknown-page": unknownPage,
  "unknown-term": unknownTerm,
  "unused-definition": unusedDefinition,
  "vague-link-text": vagueLinkText,
  "dead-link": deadLink,
  "moved-link": movedLink,
  "uncertain-link": uncertainLink,
  "bad-break": badBreak,
  "half-empty-page": halfEmptyPage,
  "tangled-words": tangledWords,
  "too-wide": tooWide,
  "unread-code": unreadCode,
  "unsettled-numbers": unsettledNumbers,
  "consent-first": consentFirst,
  "dead-end": deadEnd,
  "half-outcome": halfOutcome,
  "long-way": longWay,
  "no-number": noNumber,
  "not-sure": notSure,
  "open-ways": openWays,
  "other-nation": otherNation,
  "time-first": timeFirst,
  "unknown-step": unknownStep,
  unreachable,
  "urgent-way": urgentWay,
  "wrong-nation": wrongNation,
  "bold-heading": boldHeading,
  "box-content": boxContent,
  "deep-heading": deepHeading,
  "empty-heading": emptyHeading,
  "empty-item": emptyItem,
  "leaflet-words": leafletWords,
  "list-lead-in": listLeadIn,
  "list-number": listNumber,
  "lost-lead-in": lostLeadIn,
  "missing-alt": missingAlt,
  "missing-summary": missingSummary,
  "mixed-list": mixedList,
  "pasted-table": pastedTable,
  "raw-html": rawHtml,
  "repeated-item": repeatedItem,
  "second-title": secondTitle,
  "skipped-heading": skippedHeading,
  "soft-hyphen": softHyphen,
  "stray-mark": strayMark,
  "table-header": tableHeader,
  "table-row": tableRow,
  "unclosed-box": unclosedBox,
  "underlined-heading": underlinedHeading,
  "unknown-box": unknownBox,
  "unknown-language": unknownLanguage,
  "unknown-letter": unknownLetter,
  "unknown-mark": unknownMark,
  "unseen-character": unseenCharacter,
  abbreviation,
  italics,
  "long-description": longDescription,
  "long-paragraph": longParagraph,
  "long-title": longTitle,
  "name-capitals": nameCapitals,
  "own-name": ownName,
};
