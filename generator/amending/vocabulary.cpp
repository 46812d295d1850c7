#include "amending/vocabulary.hpp"

#include <array>

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
     "otrzymuje|otrzymują on|ona|ono|one? odpowiednio? nowe|następujące? brzmienie"},
    {PieceKind::receives, "otrzymuje|otrzymują następującą|nową? treść"},
    {PieceKind::receives,
     "nadaje|nadaję|nadają się? nowe|następujące|nową|następującą? "
     "brzmienie|treść"},
    {PieceKind::receives, "nadając mu|jej|im nowe|następujące? brzmienie"},
    {PieceKind::receives, "brzmi|brzmią"},
    {PieceKind::renames,
     "otrzymuje|otrzymują odpowiednio? oznaczenie|numer|numerację|numery|"
     "oznaczenia"},
    {PieceKind::renames, "oznacza|oznaczam|oznaczają się? odpowiednio? jako"},
    {PieceKind::renames, "staje|stają się odpowiednio?"},
    {PieceKind::replaces, "zastępuje|zastępuję|zastępują|zamienia|zamieniam się? na?"},
    {PieceKind::replaces, "zostaje|zostają zastąpiony|zastąpiona|zastąpione"},
    {PieceKind::adds,
     "dodaje|dodaję|dodają|dopisuje|dopisuję|wstawia|wstawiam|wpisuje|wpisuję się?"},
    {PieceKind::adds, "powinien|powinna|powinno|powinny być"},
    {PieceKind::adds, "zostaje|zostają dodany|dodana|dodane"},
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
    {PieceKind::adds, "wprowadza|wprowadzam się?"},
    {PieceKind::changes, "zmienia|zmieniam się? w następujący sposób"},
    {PieceKind::alters, "zmienia|zmieniam się?"},
    {PieceKind::expires, "traci|tracą moc obowiązującą?"},
    {PieceKind::content, "dotychczasową|dotychczasowa|całą|obecną treść"},
    {PieceKind::wording, "w nowym|następującym? brzmieniu"},
    {PieceKind::wording, "o następującej|następującym? treści|brzmieniu"},
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
     "liczbie|liczbach|przypadku|przypadkach|formie|formach"},
    {PieceKind::used,
     "użyte|użyty|użyta|użytą|użytych|użytymi|użytym|użyto|występujące|"
     "występujący|występująca|występującą|zawarte|zawarty|zawartą"},
    {PieceKind::at_end, "na końcu"},
    {PieceKind::at_start, "na początku"},
    {PieceKind::which, "w ten|taki|następujący sposób , że|iż"},
    {PieceKind::which, "polegające|polegającą na tym , że|iż"},
    {PieceKind::which, "który|która|które|którym|której"},
    {PieceKind::on_day, "z dniem|chwilą wejścia w życie"},
};

constexpr std::string_view nouns =
    "wyraz|wyrazy|wyrazu|wyrazów|wyrazie|wyrazach|słowo|słowa|słów|słowie|słowach|wyrażenie|"
    "wyrażenia|wyrażeniu|wyrażeń|wyrażeniach|zwrot|zwroty|zwrotu|zwrocie|zwrotach|sformułowanie|"
    "sformułowania|sformułowaniu|sformułowaniach|fraza|frazę|frazy|frazie|liczba|liczbę|liczby|"
    "liczbie|liczbach|cyfra|cyfrę|cyfry|cyfrze|cyfrach|kwota|kwotę|kwoty|kwocie|kwotach|data|datę|"
    "daty|dacie|oznaczenie|oznaczenia|oznaczeniu|skrót|skrótu|skrócie|nazwa|nazwę|nazwy|nazwie|"
    "symbol|symbolu|zdanie|zdania|zdaniu|numer|numeru|numerze|adres|adresu|adresie|stawka|stawkę|"
    "stawki|stawce|wartość|wartości|treść|treści|tekst|tekstu|tekście|znak|znaki|znaku|odesłanie|"
    "odesłaniu|litera|literę|litery|literze|imię|imienia|nazwisko|nazwiska|nazwisku";
constexpr std::string_view instrumental_nouns =
    "wyrazem|wyrazami|słowem|słowami|wyrażeniem|wyrażeniami|zwrotem|zwrotami|sformułowaniem|"
    "sformułowaniami|frazą|frazami|liczbą|liczbami|cyfrą|cyframi|kwotą|kwotami|datą|datami|"
    "oznaczeniem|oznaczeniami|skrótem|skrótami|nazwą|nazwami|symbolem|symbolami|zdaniem|zdaniami|"
    "numerem|numerami|adresem|stawką|stawkami|wartością|wartościami|treścią|tekstem|znakiem|"
    "znakami|odesłaniem|literą|literami|imieniem|nazwiskiem";

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
    "dalszy|dalsze|treść|treści|tj|czyli";

// The like in several words.
constexpr std::string_view silent_sequences[] = {
    "w całości",
    "z|ze późniejszymi|późn zmianami|zm",
    "ze zm|zmianami",
    "zm|zmianami",
    "zmieniony|zmienionym|zmienionej|zmienionego|zmieniona|zmienione|zmienioną",
    "ogłoszony|ogłoszonym|ogłoszonej|ogłoszonego|ogłoszona",
};

}  // namespace

std::optional<FoundPhrase> find_phrase(std::string_view text, std::size_t at) {
  for (const PhraseWords& phrase : phrases) {
    if (const auto end = match_words(phrase.words, text, at)) return FoundPhrase{phrase.kind, *end};
  }
  return std::nullopt;
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

std::optional<std::size_t> find_silent(std::string_view text, std::size_t at) {
  for (const std::string_view sequence : silent_sequences) {
    if (const auto end = match_words(sequence, text, at)) return end;
  }
  return match_words(silent, text, at);
}

}  // namespace bipgen::amending
