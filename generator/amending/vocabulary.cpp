#include "amending/vocabulary.hpp"

#include <array>

#include "act/reading.hpp"
#include "amending/sentence_words.hpp"

namespace bipgen::amending {

namespace {

struct PhraseWords {
  PieceKind kind;
  std::string_view words;
};

// The first that fits is taken, so longer ones stand before shorter ones.
constexpr PhraseWords phrases[] = {
    {PieceKind::receives,
     "otrzymuje|otrzymują|przyjmuje|przyjmują on|ona|ono|one? nowe|następujące? brzmienie jak "
     "niżej|poniżej|następuje"},
    {PieceKind::receives,
     "otrzymuje|otrzymują|przyjmuje|przyjmują|uzyskuje|uzyskują|zyskuje|zyskują on|ona|ono|one? "
     "odpowiednio? nowe|następujące? ,? nowe|następujące? brzmienie"},
    {PieceKind::receives,
     "otrzymuje|otrzymują|przyjmuje|przyjmują|uzyskuje|uzyskują nową|następującą? ,? "
     "nową|następującą? treść"},
    {PieceKind::receives,
     "nadaje|nadaję|nadają się? mu|jej|im? nowe|następujące|nową|następującą? ,? "
     "nowe|następujące|nową|następującą? brzmienie|treść"},
    {PieceKind::receives,
     "nadaje|nadają mu|jej|im się nowe|następujące|nową|następującą? brzmienie|treść"},
    {PieceKind::receives, "nadając mu|jej|im nowe|następujące? brzmienie"},
    {PieceKind::receives, "brzmi|brzmią teraz|odtąd|następująco|nowo?"},
    {PieceKind::retitled, "otrzymuje|otrzymują nowy|następujący? tytuł"},
    {PieceKind::retitled, "otrzymuje|otrzymują nową|następującą? nazwę"},
    {PieceKind::renames,
     "otrzymuje|otrzymują odpowiednio? nowe|nowy|nową|kolejne|kolejny|kolejną|kolejno? "
     "oznaczenie|numer|numerację|numery|oznaczenia|nr"},
    {PieceKind::renames, "oznacza|oznaczam|oznaczają się? odpowiednio? jako"},
    {PieceKind::renames, "staje|stają się odpowiednio?"},
    {PieceKind::replaces, "zastępuje|zastępuję|zastępują|zamienia|zamieniam się? na?"},
    {PieceKind::replaces, "zostaje|zostają zastąpiony|zastąpiona|zastąpione"},
    {PieceKind::adds, "dodaje|dodaję|dodają|dopisuje|dopisuję się?"},
    {PieceKind::inserts, "wstawia|wstawiam|wpisuje|wpisuję się?"},
    {PieceKind::adds, "powinien|powinna|powinno|powinny być"},
    {PieceKind::adds, "zostaje|zostają dodany|dodana|dodane"},
    {PieceKind::adds, "stawia|stawiam|dołącza|dołączam|dopisać|dodać|umieszcza|umieszczam się?"},
    {PieceKind::extends, "uzupełnia|uzupełniam|uzupełniają|rozszerza|rozszerzam się?"},
    {PieceKind::there, "w to|ich|jego|jej|te miejsce|miejsca"},
    {PieceKind::repeals, "uchyla|uchylam|uchylają się?"},
    {PieceKind::repeals, "zostaje|zostają|ulega|ulegają uchylony|uchylona|uchylone|uchyleniu"},
    {PieceKind::deletes, "skreśla|skreślam|wykreśla|wykreślam|usuwa|usuwam się?"},
    {PieceKind::deletes,
     "zostaje|zostają|ulega|ulegają skreślony|skreślona|skreślone|skreśleniu|"
     "wykreślony|wykreślona|wykreślone|wykreśleniu"},
    {PieceKind::changes,
     "wprowadza|wprowadzam|wprowadzają się? następujące|następującą? "
     "zmiany|zmianę"},
    {PieceKind::changes,
     "dokonuje|dokonuję|dokonują się? następujących|następującej? "
     "zmian|zmiany"},
    {PieceKind::inserts, "wprowadza|wprowadzam się?"},
    {PieceKind::changes, "zmienia|zmieniam się? w następujący sposób"},
    {PieceKind::numbers,
     "zmienia|zmieniam|zmieniają się? odpowiednio? numerację|numer|numery|oznaczenie|oznaczenia"},
    {PieceKind::alters, "zmienia|zmieniam|zmieniają się? brzmienie|treść|zapis?"},
    {PieceKind::alters, "ulega|ulegają zmianie"},
    {PieceKind::alters, "zostaje|zostają zmieniony|zmieniona|zmienione"},
    {PieceKind::expires, "traci|tracą moc obowiązującą?"},
    {PieceKind::gives, "nadaje|nadaję|nadają się?"},
    {PieceKind::becomes,
     "na nowy|nowe|nową|następujący|następujące|następującą|następująca brzmienie|treść?"},
    {PieceKind::content, "dotychczasową|dotychczasowa|całą|obecną treść"},
    {PieceKind::content, "dotychczasowy|cały|obecny tekst|zapis"},
    {PieceKind::wording, "w nowym|następującym? brzmieniu jak niżej|poniżej|następuje"},
    {PieceKind::wording, "w nowym|następującym|jego|ich? brzmieniu"},
    {PieceKind::wording, "o treści|brzmieniu jak niżej|poniżej|następuje"},
    {PieceKind::wording, "o następującej|następującym? treści|brzmieniu"},
    {PieceKind::wording, "następującej|następującym treści|brzmieniu"},
    {PieceKind::wording, "nowe|następujące|nowego|następującego? brzmienie|brzmienia"},
    {PieceKind::inflected,
     "w różnej|różnych|odpowiedniej|odpowiednich|tej|tych samej|samych? liczbie|liczbach i|oraz w? "
     "różnym|różnych|odpowiednim|odpowiednich|tym|tych? samym|samych? przypadku|przypadkach"},
    {PieceKind::inflected,
     "w różnym|różnych|odpowiednim|odpowiednich|tym|tych samym|samych? przypadku|przypadkach "
     "i|oraz "
     "w? różnej|różnych|odpowiedniej|odpowiednich|tej|tych? samej|samych? liczbie|liczbach"},
    {PieceKind::inflected,
     "w różnej|różnym|różnych|odpowiedniej|odpowiednim|odpowiednich|tej|tym|tych "
     "samej|samym|samych? "
     "liczbie|liczbach|przypadku|przypadkach|formie|formach gramatycznej|gramatycznym|"
     "gramatycznych?"},
    {PieceKind::used,
     "użyte|użyty|użyta|użytą|użytego|użytej|użytych|użytymi|użytym|użyto|występujące|"
     "występujący|występująca|występującą|zawarte|zawarty|zawartą|ilekroć|użyto|występują|"
     "występuje"},
    {PieceKind::at_end, "na końcu"},
    {PieceKind::at_end, "na koniec"},
    {PieceKind::at_end, "in fine"},
    {PieceKind::at_start, "na początku"},
    {PieceKind::which, "w ten|taki|następujący sposób , że|iż"},
    {PieceKind::which, "polegające|polegającą na tym , że|iż"},
    {PieceKind::which, "polegające|polegającą|polegająca|polegającej|polegających na"},
    {PieceKind::which, "w następujący sposób"},
    {PieceKind::which, "który|która|które|którym|której"},
    {PieceKind::on_day, "z dniem|chwilą wejścia w życie"},
};

constexpr PhraseWords nominal_phrases[] = {
    {PieceKind::adds, "dodaniu|dodanie|dopisaniu|wprowadzeniu|wprowadzenie"},
    {PieceKind::repeals, "uchyleniu|uchylenie"},
    {PieceKind::deletes, "skreśleniu|skreślenie|wykreśleniu|wykreślenie|usunięciu|usunięcie"},
    {PieceKind::replaces, "zastąpieniu|zastąpienie|zamianie|zamianę"},
    {PieceKind::receives, "nadaniu|nadanie nowego|następującego? brzmienia"},
    {PieceKind::gives, "nadaniu|nadanie"},
};

constexpr std::string_view joinings[] = {"i",           "oraz",     "a także",     "a ponadto",
                                         "a następnie", "po czym",  "jak również", "a",
                                         "zaś",         "natomiast"};

constexpr std::string_view nouns =
    "wyraz|wyrazy|wyrazu|wyrazów|wyrazie|wyrazach|słowo|słowa|słów|słowie|słowach|wyrażenie|"
    "wyrażenia|wyrażeniu|wyrażeń|wyrażeniach|zwrot|zwroty|zwrotu|zwrocie|zwrotach|sformułowanie|"
    "sformułowania|sformułowaniu|sformułowaniach|fraza|frazę|frazy|frazie|liczba|liczbę|liczby|"
    "liczbie|liczbach|cyfra|cyfrę|cyfry|cyfrze|cyfrach|kwota|kwotę|kwoty|kwocie|kwotach|data|datę|"
    "daty|dacie|oznaczenie|oznaczenia|oznaczeniu|skrót|skrótu|skrócie|nazwa|nazwę|nazwy|nazwie|"
    "symbol|symbolu|zdanie|zdania|zdaniu|numer|numeru|numerze|adres|adresu|adresie|stawka|stawkę|"
    "stawki|stawce|wartość|wartości|treść|treści|tekst|tekstu|tekście|znak|znaki|znaku|odesłanie|"
    "odesłaniu|zapis|zapisy|zapisu|zapisie|litera|literę|litery|literze|imię|imienia|nazwisko|"
    "nazwiska|nazwisku";
constexpr std::string_view instrumental_nouns =
    "wyrazem|wyrazami|słowem|słowami|wyrażeniem|wyrażeniami|zwrotem|zwrotami|sformułowaniem|"
    "sformułowaniami|frazą|frazami|liczbą|liczbami|cyfrą|cyframi|kwotą|kwotami|datą|datami|"
    "oznaczeniem|oznaczeniami|skrótem|skrótami|nazwą|nazwami|symbolem|symbolami|zdaniem|zdaniami|"
    "numerem|numerami|adresem|stawką|stawkami|wartością|wartościami|treścią|tekstem|znakiem|"
    "znakami|odesłaniem|zapisem|zapisami|literą|literami|imieniem|nazwiskiem";

struct SignNames {
  std::string_view sign;
  std::string_view names;
  std::string_view instrumental;
};
constexpr SignNames signs[] = {
    {".", "kropka|kropkę|kropki|kropce", "kropką"},
    {";", "średnik|średnika|średniku", "średnikiem"},
    {",", "przecinek|przecinka|przecinku", "przecinkiem"},
    {":", "dwukropek|dwukropka|dwukropku", "dwukropkiem"},
    {"–",
     "myślnik|myślnika|myślniku|kreska|kreskę|kreski|kresce|pauza|pauzę|pauzy|pauzie|półpauza|"
     "półpauzę|półpauzy|półpauzie",
     "myślnikiem|kreską|pauzą|półpauzą"},
    {"-", "łącznik|łącznika|łączniku|dywiz|dywizu|dywizie", "łącznikiem|dywizem"},
};

constexpr std::string_view silent =
    "odpowiednio|następujące|następującą|następujący|następująca|następujących|nowy|nowe|nową|"
    "nowa|nowego|nowej|także|również|ponadto|kolejne|kolejny|dotychczasowy|dotychczasowe|"
    "dotychczasową|dotychczasowa|dotychczasowego|dotychczasowej|dotychczasowych|dotychczasowym|"
    "obecny|obecne|obecna|on|ona|ono|one|niniejszego|niniejszej|niniejszym|całość|jej|jego|ich|"
    "ww|przepis|przepisy|przepisu|przepisów|postanowienie|postanowienia|zapis|zapisy|zapisu|"
    "dalszy|dalsze|treść|treści|tj|czyli|je|ją|mu|im";

// The like in several words.
constexpr std::string_view silent_sequences[] = {
    "w całości",
    "z|ze późniejszymi|późn zmianami|zm",
    "ze zm|zmianami",
    "zm|zmianami",
    "ogłoszony|ogłoszonym|ogłoszonej|ogłoszonego|ogłoszona",
};

}  // namespace

std::optional<FoundPhrase> find_phrase(std::string_view text, std::size_t at) {
  static const SequencesByLetter by_letter = [] {
    std::vector<std::string_view> words;
    for (const PhraseWords& phrase : phrases) words.push_back(phrase.words);
    return SequencesByLetter(words);
  }();
  for (const std::size_t i : by_letter.that_may_begin(text, at)) {
    const PhraseWords& phrase = phrases[i];
    if (const auto end = match_words(phrase.words, text, at)) return FoundPhrase{phrase.kind, *end};
  }
  return std::nullopt;
}

std::optional<FoundPhrase> find_nominal(std::string_view text, std::size_t at) {
  for (const PhraseWords& phrase : nominal_phrases) {
    if (const auto end = match_words(phrase.words, text, at)) return FoundPhrase{phrase.kind, *end};
  }
  return std::nullopt;
}

std::optional<FoundPhrase> find_means(std::string_view text, std::size_t at) {
  const auto end = match_words("przez|poprzez", text, at);
  if (!end || !find_nominal(text, act::skip_space(text, *end))) return std::nullopt;
  return FoundPhrase{PieceKind::which, *end};
}

std::optional<std::size_t> find_joining(std::string_view text, std::size_t at) {
  std::optional<std::size_t> longest;
  for (const std::string_view joining : joinings) {
    const auto end = match_words(joining, text, at);
    if (end && (!longest || *end > *longest)) longest = end;
  }
  return longest;
}

std::optional<FoundName> find_sign(std::string_view text, std::size_t at) {
  for (const SignNames& sign : signs) {
    if (const auto end = match_words(sign.names, text, at))
      return FoundName{sign.sign, false, *end};
    if (const auto end = match_words(sign.instrumental, text, at)) {
      return FoundName{sign.sign, true, *end};
    }
  }
  return std::nullopt;
}

std::optional<FoundName> find_noun(std::string_view text, std::size_t at) {
  if (const auto end = match_words(nouns, text, at)) return FoundName{{}, false, *end};
  if (const auto end = match_words(instrumental_nouns, text, at)) return FoundName{{}, true, *end};
  return std::nullopt;
}

bool is_often_annexed(act::ActType type) {
  return type == act::ActType::regulamin || type == act::ActType::statut;
}

std::optional<std::size_t> find_silent(std::string_view text, std::size_t at) {
  for (const std::string_view sequence : silent_sequences) {
    if (const auto end = match_words(sequence, text, at)) return end;
  }
  return match_words(silent, text, at);
}

}  // namespace bipgen::amending
