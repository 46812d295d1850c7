#include "amending/read_instructions.hpp"

#include <algorithm>
#include <iterator>

#include "act/lookup.hpp"
#include "amending/amended_text.hpp"
#include "amending/check_wording.hpp"
#include "amending/clauses.hpp"
#include "amending/formulas.hpp"
#include "amending/named_acts.hpp"
#include "amending/new_wording.hpp"
#include "amending/operations.hpp"
#include "amending/order.hpp"
#include "amending/pieces.hpp"
#include "amending/sentence_kind.hpp"
#include "amending/stream.hpp"
#include "source/excerpt.hpp"
#include "text/words.hpp"

namespace bipgen::amending {

namespace {

using source::Kind;
using source::message;

// No formula is nearly as long; what is longer is not read but reported.
constexpr std::size_t most_pieces = 160;

// What holds for a unit and the units below it.
struct Scope {
  AmendedText of;
  std::vector<act::ActReference> also;  // other acts that are amended in the same way
  std::vector<Place> places;
  bool amending = false;   // below "wprowadza się następujące zmiany"
  bool repealing = false;  // below "tracą moc:"
  std::optional<Piece> repeal_day;
};

class Reader {
 public:
  Reader(std::string_view path, const FindActs& find_acts, source::Diagnostics& diagnostics)
      : m_path(path), m_find_acts(find_acts), m_diagnostics(diagnostics) {}

  std::vector<Instruction> read(const act::Text& text) {
    Scope scope;
    if (!text.preamble.empty()) {
      read_blocks(text.preamble, {}, span_of(text.preamble), stands_alone(text), scope);
    }
    read_provisions(text.provisions, nullptr, {}, stands_alone(text) ? scope : Scope());
    return std::move(m_instructions);
  }

 private:
  // A list of amendments without the § that holds it in an act.
  static bool stands_alone(const act::Text& text) {
    return !text.provisions.empty() && text.provisions.front().level > act::Level::paragraf;
  }

  static source::Span span_of(const std::vector<act::Block>& blocks) {
    return std::visit([](const auto& block) { return block.span; }, blocks.front());
  }

  // As deep as the levels of the law.
  void read_provisions(const std::vector<act::Provision>& provisions, const act::Provision* parent,
                       const act::Citation& parent_citation, const Scope& scope) {
    const auto citations = act::citations_of(provisions, parent, parent_citation);
    for (std::size_t i = 0; i < provisions.size(); ++i) {
      const act::Provision& provision = provisions[i];
      Scope inner = scope;
      if (!provision.lead.empty()) {
        read_blocks(provision.lead, citations[i], provision.span, !provision.children.empty(),
                    inner);
      }
      read_provisions(provision.children, &provision, citations[i], inner);
      if (!provision.closing.empty()) {
        read_blocks(provision.closing, citations[i], span_of(provision.closing), false, inner);
      }
    }
  }

  // All the sentences of one unit's own text. `scope` becomes that of the units below it.
  void read_blocks(const std::vector<act::Block>& blocks, const act::Citation& citation,
                   source::Span span, bool has_children, Scope& scope) {
    if (!scope.amending && !scope.repealing && !may_amend(blocks, has_children)) return;
    Stream stream = stream_of(blocks, m_find_acts);
    const auto annex = find_annex(stream.text, stream.acts);
    if (annex) {
      std::fill(stream.text.begin() + static_cast<std::ptrdiff_t>(annex->begin),
                stream.text.begin() + static_cast<std::ptrdiff_t>(annex->end), ' ');
    }
    const std::vector<Piece> pieces = read_pieces(stream.text, stream.acts, stream.trees);
    m_here = {&stream.text, citation, span, has_children};
    const bool is_preamble = citation.empty();
    Scope sentence_scope = scope;
    bool first = true;
    for (std::size_t begin = 0; begin < pieces.size();) {
      std::size_t end = begin;
      while (end < pieces.size() && pieces[end].kind != PieceKind::stop) ++end;
      // New wording after a full stop still belongs to the sentence that announced it.
      while (end + 1 < pieces.size() && pieces[end].kind == PieceKind::stop &&
             pieces[end + 1].kind == PieceKind::stop) {
        ++end;
      }
      Scope own = scope;
      own.of = sentence_scope.of;
      own.also = sentence_scope.also;
      std::vector<Piece> sentence(pieces.begin() + static_cast<std::ptrdiff_t>(begin),
                                  pieces.begin() + static_cast<std::ptrdiff_t>(end));
      std::erase_if(sentence, [](const Piece& it) { return it.kind == PieceKind::stop; });
      if (annex && first) {
        enter_annex(*annex, sentence, own);
      }
      first = false;
      if (is_preamble && !sentence.empty()) {
        for (const Stream::Part& paragraph : stream.paragraphs) {
          if (paragraph.begin <= sentence.front().begin) m_here.span = paragraph.span;
        }
      }
      read_sentence(std::move(sentence), own);
      sentence_scope = std::move(own);
      begin = end + 1;
    }
    scope = std::move(sentence_scope);
  }

  // "W Regulaminie … stanowiącym załącznik do zarządzenia nr …".
  void enter_annex(const FoundAnnex& annex, std::vector<Piece>& sentence, Scope& scope) const {
    AmendedText of = scope.of;
    if (!annex.of.empty() && is_same_name(annex.of, m_last.name)) {
      of = m_last;
    } else if (!annex.of.empty()) {
      of = {std::nullopt, std::nullopt, annex.of};
    }
    if (!annex.is_subject) {
      scope.of = {of.act, annex.annex, annex.name};
      return;
    }
    scope.of = std::move(of);
    Piece subject;
    subject.kind = PieceKind::unit;
    const act::Citation whole = annex.annex.value_or(act::Citation());
    subject.places = {Place{{whole, {}}, Part::whole, 0, annex.name}};
    sentence.insert(sentence.begin(), std::move(subject));
  }

  void read_sentence(std::vector<Piece> pieces, Scope& scope) {
    const bool has_verb =
        std::any_of(pieces.begin(), pieces.end(), [](const Piece& it) { return is_verb(it.kind); });
    if (pieces.empty()) return;
    if (scope.repealing && !has_verb) return read_repealed(pieces, scope);
    const bool is_suspect =
        scope.amending ? has_verb || is_lost(pieces, scope) : looks_amending(pieces, *m_here.text);
    if (!has_verb && !is_suspect && !m_here.has_children) return;
    if (pieces.size() > most_pieces) {
      if (has_verb) report_not_understood(pieces);
      return;
    }
    ReadSentence read = read_clauses(pieces, *m_here.text);
    if (read.clauses.empty()) {
      if (opens_repeals(pieces)) {
        scope.repealing = true;
        const auto day = std::find_if(pieces.begin(), pieces.end(),
                                      [](const Piece& it) { return it.day.has_value(); });
        if (day != pieces.end()) scope.repeal_day = *day;
        return;
      }
      if (is_suspect) report_not_understood(pieces);
      return;
    }
    if (read.names_acts_beside) {
      const auto acts = amended_acts(pieces);
      if (!acts) return report_not_understood(pieces, message("it names several acts"));
      if (!acts->empty()) {
        scope.of.act = acts->front();
        scope.also.assign(acts->begin() + 1, acts->end());
      }
    }
    if (names_annexed_regulation(pieces, scope.of)) {
      scope.of.annex = act::Citation{{act::Step{act::Level::zalacznik, act::Label()}}};
    }
    give(read.clauses, read.pieces, scope);
  }

  // A unit below "wprowadza się następujące zmiany" that neither says what is done nor opens a list
  // that does.
  bool is_lost(const std::vector<Piece>& pieces, const Scope& scope) const {
    return scope.amending && !m_here.has_children && !pieces.empty();
  }

  // "Tracą moc:", "Z dniem … tracą moc następujące zarządzenia:".
  bool opens_repeals(const std::vector<Piece>& pieces) const {
    return m_here.has_children && std::any_of(pieces.begin(), pieces.end(), [](const Piece& it) {
             return it.kind == PieceKind::expires || it.kind == PieceKind::repeals;
           });
  }

  void read_repealed(const std::vector<Piece>& pieces, const Scope& scope) {
    auto repealed = repealed_item(pieces, scope.repeal_day);
    if (!repealed) return report_not_understood(pieces);
    AmendedText of = scope.of;
    if (repealed->of) of = {repealed->of, std::nullopt, {}};
    add(std::move(of), std::move(repealed->operation), pieces);
  }

  // All the clauses of a sentence or, when one of them is in doubt, none.
  void give(const std::vector<Clause>& clauses, const std::vector<Piece>& pieces, Scope& scope) {
    Context context{scope.places, {}};
    std::vector<Operation> operations;
    bool only_context = true;
    bool amends = false;
    for (const Clause& clause : clauses) {
      Understood understood = read_clause(clause, pieces, context);
      if (!understood.doubt.empty()) return report_not_understood(pieces, understood.doubt);
      if (clause.formula->meaning == Meaning::context) {
        amends = amends || std::any_of(pieces.data() + clause.first, pieces.data() + clause.last,
                                       [](const Piece& it) { return is_verb(it.kind); });
        continue;
      }
      only_context = false;
      std::move(understood.operations.begin(), understood.operations.end(),
                std::back_inserter(operations));
    }
    scope.amending = scope.amending || amends;
    for (const Operation& operation : operations) {
      add(scope.of, operation, pieces);
      for (const act::ActReference& other : scope.also) {
        AmendedText of = scope.of;
        of.act = other;
        add(std::move(of), operation, pieces);
      }
    }
    if (!only_context) return;
    scope.places = context.places;
    const bool says_where = std::any_of(pieces.begin(), pieces.end(),
                                        [](const Piece& it) { return names_text(it.kind); });
    if (m_here.has_children) {
      scope.amending = scope.amending || says_where;
    } else if (scope.amending && says_where) {
      report_not_understood(pieces);
    }
    if (scope.amending) m_last = scope.of;
  }

  void add(AmendedText of, Operation operation, const std::vector<Piece>& pieces) {
    of = with_annex_of(operation, std::move(of));
    arrange_wording(operation, m_here.span);
    m_last = of;
    const std::string sentence = sentence_of(pieces);
    keep_number(operation, sentence);
    m_instructions.push_back(
        {std::move(of), std::move(operation), m_here.citation, m_here.span, sentence});
    check_wording(m_instructions.back(), m_path, m_diagnostics);
  }

  // "w różnym przypadku", of which no number is said.
  static void keep_number(Operation& operation, std::string_view sentence) {
    const bool says_more = sentence.find("licz") != std::string_view::npos ||
                           sentence.find("form") != std::string_view::npos;
    const auto narrow = [&](Inflection& inflection) {
      if (inflection == Inflection::any_form && !says_more) inflection = Inflection::any_case;
    };
    if (auto* replace = std::get_if<ReplaceWords>(&operation)) narrow(replace->inflection);
    if (auto* remove = std::get_if<DeleteWords>(&operation)) narrow(remove->inflection);
  }

  std::string sentence_of(const std::vector<Piece>& pieces) const {
    std::size_t begin = m_here.text->size();
    std::size_t end = 0;
    for (const Piece& piece : pieces) {
      if (piece.end == 0 || piece.tree) continue;
      begin = std::min(begin, piece.begin);
      end = std::max(end, piece.end);
    }
    return begin < end ? text::collapsed(m_here.text->substr(begin, end - begin)) : std::string();
  }

  void report_not_understood(const std::vector<Piece>& pieces, const source::Message& doubt = {}) {
    m_diagnostics.add(Kind::amendment_not_understood, {m_path, m_here.span},
                      message("amending sentence that is not understood: {}",
                              source::excerpt(sentence_of(pieces))),
                      doubt.empty() ? expectation(pieces) : doubt);
  }

  // The first word that belongs to no formula, if there is one.
  source::Message expectation(const std::vector<Piece>& pieces) const {
    for (const Piece& piece : pieces) {
      if (piece.kind != PieceKind::other) continue;
      return message("{} belongs to no formula that is known",
                     source::excerpt(m_here.text->substr(piece.begin, piece.end - piece.begin)));
    }
    return message("expected a formula such as {}", "„§ 5 otrzymuje brzmienie:”");
  }

  struct Here {
    const std::string* text = nullptr;
    act::Citation citation;
    source::Span span;
    bool has_children = false;
  };

  std::string m_path;
  const FindActs& m_find_acts;
  source::Diagnostics& m_diagnostics;
  Here m_here;
  AmendedText m_last;
  std::vector<Instruction> m_instructions;
};

}  // namespace

std::vector<Instruction> read_instructions(const act::Text& text, std::string_view path,
                                           const FindActs& find_acts,
                                           source::Diagnostics& diagnostics) {
  std::vector<Instruction> instructions = Reader(path, find_acts, diagnostics).read(text);
  order_instructions(instructions);
  return instructions;
}

}  // namespace bipgen::amending
