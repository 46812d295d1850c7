// What the program says to its user, as a value that every language can be made of: an English
// sentence with places, which is the key of its translations (po/pl.po), and what stands in the
// places. Stages build messages and know no language; whoever prints one names it.
//
//   message("{} follows {}", name_of(next), name_of(last))
//   message("expected {}", message("a whole number"))
//   counted_message(missed, "{} provision is left out", "{} provisions are left out")
//
// Places are `{}`, in order, or `{0}`, `{1}` …, which a translation may put in another order; a
// brace that stands for itself is doubled. scripts/update-messages collects the sentences, so they
// are literals in the call.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "source/language.hpp"

namespace bipgen::source {

// How many arguments the places of a sentence ask for.
constexpr std::size_t count_places(std::string_view sentence) {
  std::size_t in_order = 0;
  std::size_t highest = 0;
  for (std::size_t i = 0; i + 1 < sentence.size(); ++i) {
    const char next = sentence[i + 1];
    const bool opens = sentence[i] == '{';
    if (opens && next == '}') ++in_order;
    if (opens && next >= '0' && next <= '9' && static_cast<std::size_t>(next - '0') >= highest) {
      highest = static_cast<std::size_t>(next - '0') + 1;
    }
    if ((opens || sentence[i] == '}') && next == sentence[i]) ++i;
  }
  return in_order > highest ? in_order : highest;
}

class Message {
 public:
  Message() = default;
  // A text without translation: what stands in a file, a number, a citation. Not explicit: such a
  // text may stand in any place of a message.
  // NOLINTBEGIN(google-explicit-constructor)
  Message(std::string text) : m_sentence(std::move(text)) {}
  Message(std::string_view text) : m_sentence(text) {}
  Message(const char* text) : m_sentence(text) {}
  // NOLINTEND(google-explicit-constructor)

  std::string in(Language language) const;
  std::string english() const { return in(Language::english); }
  bool empty() const { return m_sentence.empty(); }

  // Whether it is a text that no catalogue was asked for.
  bool is_text() const { return !m_is_sentence; }
  // Whether the catalogue of the language has it and all that stands in its places.
  bool is_translated(Language language) const;

  bool operator==(const Message&) const = default;
  // As it is in English.
  friend bool operator==(const Message& message, std::string_view text) {
    return message.english() == text;
  }

 private:
  friend class MessageBuilder;

  std::string m_sentence;
  std::string m_plural;  // empty where no number decides
  std::size_t m_count = 0;
  bool m_is_sentence = false;
  std::vector<Message> m_arguments;
};

// A sentence that was counted against its arguments when it was compiled.
template <class... Arguments>
struct Sentence {
  template <class Text>  // NOLINTNEXTLINE(google-explicit-constructor): a literal is a sentence
  consteval Sentence(const Text& literal) : text(literal) {
    if (count_places(literal) != sizeof...(Arguments))
      throw "places and arguments differ in number";
  }
  std::string_view text;
};

class MessageBuilder {
 public:
  static Message build(std::string_view sentence, std::vector<Message> arguments);
  static Message build(std::size_t count, std::string_view one, std::string_view many,
                       std::vector<Message> arguments);

  template <class Value>
  static Message argument(const Value& value) {
    if constexpr (std::is_integral_v<Value>) {
      return std::to_string(value);
    } else {
      return Message(value);
    }
  }
};

template <class... Arguments>
Message message(Sentence<std::type_identity_t<Arguments>...> sentence,
                const Arguments&... arguments) {
  return MessageBuilder::build(sentence.text, {MessageBuilder::argument(arguments)...});
}

// `one` for 1, `many` for any other number; other languages have forms of their own. The count is
// the first argument of both.
template <class... Arguments>
Message counted_message(std::size_t count,
                        Sentence<std::size_t, std::type_identity_t<Arguments>...> one,
                        Sentence<std::size_t, std::type_identity_t<Arguments>...> many,
                        const Arguments&... arguments) {
  return MessageBuilder::build(
      count, one.text, many.text,
      {MessageBuilder::argument(count), MessageBuilder::argument(arguments)...});
}

// A sentence of a table, which is said later.
struct Msgid {
  consteval Msgid() = default;
  consteval explicit Msgid(const char* literal) : text(literal) {}
  std::string_view text = {};
};

Message message(Msgid msgid, std::vector<Message> arguments = {});

// What stands in a file, as messages quote it: "`code`", in Polish „code”. What may be long is cut
// by excerpt().
Message in_quotes(std::string_view words);

}  // namespace bipgen::source
