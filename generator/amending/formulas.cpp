#include "amending/formulas.hpp"

namespace bipgen::amending {

namespace {

constexpr Formula table[] = {
    {Meaning::replace_by_annex, "in* unit+ to* receives joining? in_annex",
     "Załącznik nr 2 do zarządzenia otrzymuje brzmienie określone w załączniku nr 1 do "
     "niniejszego zarządzenia.",
     "replace załącznik nr 2"},
    {Meaning::replace_by_annex, "in* unit+ to* replaces in_annex",
     "Załącznik nr 1 do zarządzenia zastępuje się załącznikiem do niniejszego zarządzenia.",
     "replace załącznik nr 1"},
    {Meaning::replace_by_annex, "content unit+ to* replaces in_annex",
     "dotychczasową treść załącznika nr 1 zastępuje się treścią załącznika nr 1 do niniejszego "
     "zarządzenia",
     "replace załącznik nr 1"},
    {Meaning::replace_by_annex, "in* alters unit+ to* joining? which? receives in_annex",
     "Zmienia się załącznik nr 1, który otrzymuje brzmienie jak w załączniku do niniejszego "
     "zarządzenia.",
     "replace załącznik nr 1"},
    {Meaning::add,
     "in* after|before|at_end|at_start? adds at_end|at_start? unit+ wording? in_annex",
     "po załączniku nr 2 dodaje się załącznik nr 3 w brzmieniu określonym w załączniku nr 1 do "
     "zarządzenia",
     "add załącznik nr 3 after załącznik nr 2"},
    {Meaning::replace, "in* alters unit+ joining? which? receives quote?",
     "w § 3 zmienia się ust. 2, który otrzymuje brzmienie: „2. Nowy.”", "replace § 3 ust. 2"},
    {Meaning::replace, "in* alters unit+ becomes quote",
     "zmienia się brzmienie § 5 ust. 2 na następujące: „2. Nowy.”", "replace § 5 ust. 2"},
    {Meaning::replace, "in* unit+ alters becomes quote",
     "§ 5 ust. 2 zmienia się na nowy: „2. Nowy.”", "replace § 5 ust. 2"},
    {Meaning::replace, "in* alters unit joining? which gives wording quote?",
     "zmienia się § 2 przez nadanie mu brzmienia: „§ 2. Nowy.”", "replace § 2"},
    {Meaning::replace, "in* gives to? unit* wording quote?",
     "nadaje się § 5 następujące brzmienie: „§ 5. Nowy.”", "replace § 5"},
    {Meaning::replace, "in* unit+ wording quote joining? receives quote",
     "§ 5 ust. 3 w brzmieniu: „3. Stary.” otrzymuje brzmienie: „3. Nowy.”", "replace § 5 ust. 3"},
    {Meaning::replace, "in* deletes|repeals unit joining? there adds unit wording? quote?",
     "skreśla się § 5, a w jego miejsce wprowadza się § 5 w brzmieniu: „§ 5. Nowy.”",
     "replace § 5"},
    {Meaning::retitle, "in* unit retitled quote", "rozdział 3 otrzymuje tytuł: „Zadania”",
     "replace rozdział 3 tytuł"},
    {Meaning::replace, "in* unit+ alters joining? which? receives quote?",
     "§ 12 zmienia się i otrzymuje brzmienie: „§ 12. Nowy.”", "replace § 12"},
    {Meaning::replace, "in* unit+ receives quote?",
     "art. 16 i art. 17 otrzymują brzmienie: „Art. 16. Nowy.”", "replace art. 16; art. 17"},
    {Meaning::replace, "in* unit+ in+ receives quote?",
     "zdanie drugie w ust. 1 otrzymuje brzmienie: „Nowe zdanie.”", "replace ust. 1 zdanie drugie"},
    {Meaning::replace, "in+ receives quote?", "w art. 28 ust. 3 otrzymuje brzmienie: „3. Nowy.”",
     "replace art. 28 ust. 3"},
    {Meaning::replace, "to unit* receives quote?", "do § 5 nadaje się brzmienie: „§ 5. Nowy.”",
     "replace § 5"},
    {Meaning::replace, "in* receives unit+ quote?", "otrzymuje brzmienie § 5: „§ 5. Nowy.”",
     "replace § 5"},
    {Meaning::replace, "in* instead adds unit+ wording? quote?",
     "w miejsce § 5 wprowadza się § 5 w brzmieniu: „§ 5. Nowy.”", "replace § 5"},
    {Meaning::replace, "which receives quote?",
     "§ 1 i 2 oznacza się jako rozdział 1, który otrzymuje brzmienie: „Nowy.”",
     "renumber § 1; § 2 as rozdział 1"},

    {Meaning::add_footnote, "in* to|after? adds footnote wording? quote?",
     "do tytułu ustawy dodaje się odnośnik nr 1 w brzmieniu: „1) Niniejsza ustawa …”",
     "add footnote 1 to tytuł"},
    {Meaning::add,
     "in* after|before|at_end|at_start|to? in* adds unit+ joining? which receives quote?",
     "w § 3 po ust. 3 dodaje się ust. 3a, który otrzymuje brzmienie: „3a. Nowy.”",
     "add § 3 ust. 3a after § 3 ust. 3"},
    {Meaning::add,
     "in* after|before|at_end|at_start|to? in* adds at_end|at_start|after|before|in? unit+ "
     "wording? "
     "quote?",
     "po § 13 dodaje się § 13a w brzmieniu: „§ 13a. Nowy.”", "add § 13a after § 13"},
    {Meaning::add,
     "in* after|before|at_end|at_start|to? in* adds unit+ joining? which receives quote?",
     "w § 3 po ust. 3 dodaje się ust. 3a, który otrzymuje brzmienie: „3a. Nowy.”",
     "add § 3 ust. 3a after § 3 ust. 3"},
    {Meaning::add, "in* extends unit? by_unit wording? quote?",
     "w § 5 uzupełnia się ust. 1 o pkt 4 w brzmieniu: „4) nowy.”", "add § 5 ust. 1 pkt 4"},
    {Meaning::add, "in* adds in+ wording? quote", "dodaje się w § 3 ust. 4 w brzmieniu: „4. Nowy.”",
     "add § 3 ust. 4"},
    {Meaning::add, "in* unit+ extends by_unit wording? quote?",
     "§ 5 ust. 1 uzupełnia się o pkt 4 w brzmieniu: „4) nowy.”", "add § 5 ust. 1 pkt 4"},
    {Meaning::add_with_sign, "in* after adds words joining? unit+ wording? quote?",
     "w § 3 po pkt 5 dodaje się przecinek i pkt 6 w brzmieniu: „6) nowy.”",
     "add „,” at the end of § 3 pkt 5\nadd § 3 pkt 6 after § 3 pkt 5"},

    {Meaning::renumber, "in* unit+ renames unit+",
     "dotychczasowe § 5 i 6 oznacza się odpowiednio jako § 6 i 7", "renumber § 5; § 6 as § 6; § 7"},
    {Meaning::renumber, "in* numbers unit+ renames unit+",
     "zmienia się numerację ust. 2-4 na ust. 3-5", "renumber ust. 2-4 as ust. 3-5"},
    {Meaning::renumber, "in+ renames unit+", "w § 3 ust. 2 oznacza się jako ust. 3",
     "renumber § 3 ust. 2 as § 3 ust. 3"},
    {Meaning::number_content, "in* content renames unit",
     "w art. 106 dotychczasową treść oznacza się jako ust. 1",
     "renumber the content of art. 106 as art. 106 ust. 1"},
    {Meaning::number_content, "content in+ renames unit",
     "dotychczasową treść w § 6 oznacza się jako ust. 1",
     "renumber the content of § 6 as § 6 ust. 1"},
    {Meaning::number_content, "content unit renames unit",
     "dotychczasową treść § 6 oznacza się jako ust. 1",
     "renumber the content of § 6 as § 6 ust. 1"},

    {Meaning::repeal, "in* repeals|deletes unit+", "w art. 35 uchyla się ust. 1, 2 i 4",
     "repeal art. 35 ust. 1; art. 35 ust. 2; art. 35 ust. 4"},
    {Meaning::repeal, "in* unit+ in* repeals|deletes", "§ 5 uchyla się", "repeal § 5"},
    {Meaning::repeal, "repeals|deletes in+", "skreślam w § 5 ust. 2", "repeal § 5 ust. 2"},
    {Meaning::repeal, "in+ repeals|deletes", "w § 5 ust. 2 uchyla się", "repeal § 5 ust. 2"},

    {Meaning::replace_words,
     "in* times? used? in* used? inflected? times? words|quote inflected? used? in* times? "
     "replaces used? inflected? by_words|quote inflected?",
     "użyte w § 8 w ust. 1 i 2, w różnej liczbie i różnym przypadku, wyrazy „Główny Inspektor” "
     "zastępuje się użytymi w odpowiedniej liczbie i odpowiednim przypadku wyrazami „Prezes "
     "Urzędu”",
     "replace words in § 8 ust. 1; § 8 ust. 2: „Główny Inspektor” by „Prezes Urzędu” in any "
     "grammatical form"},
    {Meaning::replace_words, "in* at_end? words at_end? replaces by_words",
     "w § 7 pkt 3 kropkę na końcu zastępuje się średnikiem",
     "replace punctuation at the end of § 7 pkt 3: „.” by „;”"},
    {Meaning::replace_words, "in* after_words|before_words words replaces by_words",
     "w § 7 po wyrazie „miasta” średnik zastępuje się przecinkiem",
     "replace words in § 7: „miasta;” by „miasta,”"},
    {Meaning::replace_words, "in* after words replaces by_words",
     "w pkt 1 po lit. c średnik zastępuje się przecinkiem",
     "replace punctuation at the end of pkt 1 lit. c: „;” by „,”"},
    {Meaning::replace_words,
     "in* times? replaces used? inflected? words|quote by_words inflected? in*",
     "w ust. 3 zastępuje się wyraz „państwowej” wyrazem „rządowej”",
     "replace words in ust. 3: „państwowej” by „rządowej”"},
    {Meaning::replace_words, "in* words by_words",
     "wyrazy „A” zastępuje się wyrazami „B”, a wyrazy „C” – wyrazami „D”",
     "replace words in the whole text: „A” by „B”\nreplace words in the whole text: „C” by „D”"},
    {Meaning::replace_words, "used? in* words alters by_words",
     "w § 5 wyrazy „A” zmienia się na „B”", "replace words in § 5: „A” by „B”"},
    {Meaning::replace_words, "used? in* alters words by_words",
     "w § 5 zmienia się wyrazy „A” na „B”", "replace words in § 5: „A” by „B”"},
    {Meaning::replace_pairs, "used? in* words joining? quote+ replaces by_words joining? quote*",
     "w § 5 wyrazy „A” i „B” zastępuje się odpowiednio wyrazami „C” i „D”",
     "replace words in § 5: „A” by „C”\nreplace words in § 5: „B” by „D”"},
    {Meaning::replace_inserted, "in* words|quote deletes joining? there adds words|quote",
     "w § 2 wyrazy „A” skreśla się, a w ich miejsce wpisuje się „B”",
     "replace words in § 2: „A” by „B”"},
    {Meaning::replace_inserted, "in* deletes in* words|quote joining? inserts words|quote",
     "w § 2 skreśla się wyrazy „A” i wpisuje się wyrazy „B”", "replace words in § 2: „A” by „B”"},
    {Meaning::replace_inserted, "in* deletes in* words|quote joining? there adds words|quote",
     "w § 2 skreśla się „A”, a w to miejsce wpisuje się „B”", "replace words in § 2: „A” by „B”"},
    {Meaning::replace_inserted, "in* instead_words joining? adds words|quote",
     "w § 2 w miejsce wyrazów „sto złotych” wpisuje się wyrazy „dwieście złotych”",
     "replace words in § 2: „sto złotych” by „dwieście złotych”"},
    {Meaning::reword, "used? in* words inflected? in* receives quote",
     "w § 2 wyrazy „sto złotych” otrzymują brzmienie „dwieście złotych”",
     "replace words in § 2: „sto złotych” by „dwieście złotych”"},

    {Meaning::delete_words,
     "in* after_words|before_words|after|at_end? deletes times? used? in* inflected? words|quote+ "
     "in*",
     "w art. 18 po wyrazach „dyrektora Szkoły” skreśla się przecinek i wyrazy „dyrektora "
     "Centrum”",
     "delete words in art. 18: „, dyrektora Centrum” after „dyrektora Szkoły”"},
    {Meaning::delete_words, "used? in* inflected? words|quote+ inflected? in* times? deletes",
     "w § 4 wyrazy „i przekształcenia” skreśla się", "delete words in § 4: „i przekształcenia”"},

    {Meaning::add_words, "in* after_words|before_words in* adds words joining adds words|quote+",
     "w § 5 po wyrazach „A” stawia się przecinek i dodaje się wyrazy „B”",
     "add words in § 5: „, B” after „A”"},
    {Meaning::add_words, "in* after_words|before_words in* adds words|quote+",
     "w § 7 po wyrazach „wykupu obligacji” dodaje się wyrazy „a także realizację zobowiązań”",
     "add words in § 7: „a także realizację zobowiązań” after „wykupu obligacji”"},
    {Meaning::add_words, "in* at_end|at_start|after? in* adds at_end|at_start? words|quote+ in*",
     "w pkt 5 na końcu dodaje się przecinek", "add „,” at the end of pkt 5"},

    {Meaning::repeal_acts, "on_day? expires|repeals on_day? act+ on_day?",
     "Traci moc zarządzenie nr 5/2020 z dnia 7 maja 2020 r.",
     "repeal acts: zarządzenie nr 5/2020 of 2020-05-07"},
    {Meaning::repeal_acts, "act+ expires|repeals on_day?",
     "Zarządzenie nr 5/2020 z dnia 7 maja 2020 r. traci moc.",
     "repeal acts: zarządzenie nr 5/2020 of 2020-05-07"},
    {Meaning::limit_validity, "on_day? in* unit+ expires on_day",
     "§ 5 traci moc z dniem 31 grudnia 2026 r.", "end validity of § 5: from 2026-12-31"},
    {Meaning::limit_validity, "on_day expires in* unit+",
     "Z dniem 31 grudnia 2026 r. traci moc § 5.", "end validity of § 5: from 2026-12-31"},
    {Meaning::repeal, "expires in* unit+", "Traci moc § 5 zarządzenia nr 5/2020.", "repeal § 5"},
    {Meaning::limit_validity, "own_act expires on_day",
     "Zarządzenie traci moc z dniem 1 stycznia 2027 r.",
     "end validity of the act: from 2027-01-01"},
    {Meaning::limit_validity, "own_act enters_force joining? expires on_day",
     "Zarządzenie wchodzi w życie z dniem podpisania i traci moc z dniem 1 stycznia 2027 r.",
     "end validity of the act: from 2027-01-01"},
    {Meaning::limit_validity, "own_act? enters_force? joining? valid_until",
     "Zarządzenie wchodzi w życie z dniem podpisania i obowiązuje do dnia 31 grudnia 2026 r.",
     "end validity of the act: last day 2026-12-31"},
    {Meaning::limit_validity, "in* unit* valid_until", "§ 5 obowiązuje do dnia 31 grudnia 2026 r.",
     "end validity of § 5: last day 2026-12-31"},

    {Meaning::context, "act? in* act? changes which?",
     "w § 3 wprowadza się następujące zmiany:", ""},
    {Meaning::context, "in* alters unit joining? which", "w § 3 zmienia się pkt 2 w ten sposób, że",
     ""},
    {Meaning::context, "in* alters which?", "w § 3 zmienia się w ten sposób, że", ""},
    {Meaning::context, "act? in+ act?", "w § 3 w ust. 1:", ""},
    {Meaning::context, "act", "w zarządzeniu nr 5/2020:", ""},
};

struct Name {
  std::string_view name;
  PieceKind kind;
};
constexpr Name names[] = {
    {"in", PieceKind::in},
    {"after", PieceKind::after},
    {"before", PieceKind::before},
    {"to", PieceKind::to},
    {"unit", PieceKind::unit},
    {"unit", PieceKind::footnote},
    {"instead", PieceKind::instead},
    {"footnote", PieceKind::footnote},
    {"words", PieceKind::words},
    {"by_words", PieceKind::by_words},
    {"after_words", PieceKind::after_words},
    {"before_words", PieceKind::before_words},
    {"instead_words", PieceKind::instead_words},
    {"quote", PieceKind::quote},
    {"in_annex", PieceKind::in_annex},
    {"replaces", PieceKind::replaces},
    {"receives", PieceKind::receives},
    {"gives", PieceKind::gives},
    {"retitled", PieceKind::retitled},
    {"becomes", PieceKind::becomes},
    {"extends", PieceKind::extends},
    {"by_unit", PieceKind::by_unit},
    {"numbers", PieceKind::numbers},
    {"there", PieceKind::there},
    {"own_act", PieceKind::own_act},
    {"enters_force", PieceKind::enters_force},
    {"adds", PieceKind::adds},
    {"adds", PieceKind::inserts},
    {"inserts", PieceKind::inserts},
    {"repeals", PieceKind::repeals},
    {"deletes", PieceKind::deletes},
    {"renames", PieceKind::renames},
    {"alters", PieceKind::alters},
    {"content", PieceKind::content},
    {"wording", PieceKind::wording},
    {"used", PieceKind::used},
    {"inflected", PieceKind::inflected},
    {"times", PieceKind::times},
    {"at_end", PieceKind::at_end},
    {"at_start", PieceKind::at_start},
    {"changes", PieceKind::changes},
    {"expires", PieceKind::expires},
    {"valid_until", PieceKind::valid_until},
    {"on_day", PieceKind::on_day},
    {"on_day", PieceKind::by_day},
    {"act", PieceKind::act},
    {"which", PieceKind::which},
    {"joining", PieceKind::joining},
};

bool is_called(PieceKind kind, std::string_view alternatives) {
  while (true) {
    const std::size_t bar = alternatives.find('|');
    const std::string_view name = alternatives.substr(0, bar);
    for (const Name& known : names) {
      if (known.kind == kind && known.name == name) return true;
    }
    if (bar == std::string_view::npos) return false;
    alternatives.remove_prefix(bar + 1);
  }
}

class Matcher {
 public:
  explicit Matcher(std::span<const Piece> pieces)
      : m_pieces(pieces), m_hopeless(pieces.size() + 1, false) {}

  std::vector<Clause> match() {
    if (!match_from(0)) m_clauses.clear();
    return std::move(m_clauses);
  }

 private:
  bool match_from(std::size_t from) {
    while (from < m_pieces.size() && m_pieces[from].kind == PieceKind::joining) ++from;
    if (from == m_pieces.size()) return !m_clauses.empty();
    if (m_hopeless[from] || !may_begin(from)) return false;
    for (const Formula& formula : table) {
      std::vector<std::size_t> ends;
      find_ends(formula.pattern, from, from, ends);
      for (const std::size_t end : ends) {
        m_clauses.push_back({&formula, from, end});
        if (match_from(end)) return true;
        m_clauses.pop_back();
      }
    }
    m_hopeless[from] = true;
    return false;
  }

  // "uchyla się ust. 2 ust. 3 otrzymuje": two clauses with nothing between them are no sentence.
  bool may_begin(std::size_t at) const {
    if (m_clauses.empty() || m_pieces[at].parted) return true;
    const PieceKind before = m_pieces[at - 1].kind;
    return before == PieceKind::joining || before == PieceKind::quote ||
           m_pieces[at].kind == PieceKind::which ||
           m_clauses.back().formula->meaning == Meaning::context;
  }

  // Every end of the pattern's fits from `at`, the longest fit of each element first.
  void find_ends(std::string_view pattern, std::size_t first, std::size_t at,
                 std::vector<std::size_t>& ends) const {
    if (pattern.empty()) {
      if (at > first) ends.push_back(at);
      return;
    }
    const std::size_t space = pattern.find(' ');
    std::string_view element = pattern.substr(0, space);
    const std::string_view rest =
        space == std::string_view::npos ? std::string_view() : pattern.substr(space + 1);
    const char quantity = element.back();
    const bool repeats = quantity == '*' || quantity == '+';
    const bool may_miss = quantity == '*' || quantity == '?';
    if (repeats || may_miss) element.remove_suffix(1);

    std::vector<std::size_t> stops;  // after one, two, … pieces
    std::size_t next = at;
    while (next < m_pieces.size() && is_called(m_pieces[next].kind, element)) {
      stops.push_back(++next);
      if (!repeats) break;
      if (next + 1 < m_pieces.size() && m_pieces[next].kind == PieceKind::joining &&
          is_called(m_pieces[next + 1].kind, element)) {
        ++next;
      }
    }
    for (std::size_t i = stops.size(); i-- > 0;) find_ends(rest, first, stops[i], ends);
    if (may_miss) find_ends(rest, first, at, ends);
  }

  std::span<const Piece> m_pieces;
  std::vector<bool> m_hopeless;  // no clauses from here to the end
  std::vector<Clause> m_clauses;
};

}  // namespace

std::span<const Formula> formulas() {
  return table;
}

std::vector<Clause> match_clauses(std::span<const Piece> sentence) {
  return Matcher(sentence).match();
}

}  // namespace bipgen::amending
