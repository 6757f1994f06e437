/** Words of health and the web that the dictionary does not have yet. */
const newer =
  "wellbeing webpage webpages livestream livestreams chatbot chatbots wifi Wi-Fi WhatsApp telehealth immunotherapy immunotherapies " +
  "chemoradiotherapy brachytherapy genomic biosimilar biosimilars stoma stomas cannula cannulas nebuliser nebulisers lymphoedema " +
  "mesothelioma myeloma neutropenia neutropenic perimenopause perimenopausal prehab prehabilitation phlebotomist phlebotomists " +
  "phlebotomy dietician dieticians survivorship doula doulas";

/** People after whom an illness, a sign or a test is called. */
const eponyms =
  "Barré Behçet Burkitt Crohn Guillain Hürthle Merkel Ménière Raynaud Sézary Sjögren Waldenström Wilms";

/** Words from other languages, with their accents: the dictionary has them without, or not at all. */
const borrowed =
  "à appliqué après blasé brûlée café cafés canapé canapés carte château chic cliché clichéd clichés communiqué consommé cortège " +
  "crèche crèches crème crêpe crêpes croûton croûtons débâcle débris décor déjà doppelgänger éclair éclairs élite émigré entrée " +
  "exposé façade façades fiancé fiancée fiancées fiancés fraîche frappé habitué jalapeño jalapeños mâché matinée matinées mêlée " +
  "naïve naïvely naïvety née outré passé pâté pâtés piñata première premières protégé protégée protégés purée puréed purées " +
  "résumé résumés risqué rosé sauté sautéed séance séances señor señora smörgåsbord soirée soufflé soufflés tête über vis-à-vis vu";

/** Words that are right beside those of the dictionary. */
export const addedWords: readonly string[] = [newer, eponyms, borrowed].flatMap((words) => words.split(" "));
