#include "source/message.hpp"

#include <algorithm>

#include "source/catalogue.hpp"

namespace bipgen::source {
namespace {

// The catalogue of the language; nullptr for the language in which messages are written.
const Catalogue* catalogue_of(Language language) {
  static const Catalogue polish(polish_catalogue());
  return language == Language::polish ? &polish : nullptr;
}

std::string filled(std::string_view sentence, const std::vector<std::string>& arguments) {
  std::string out;
  std::size_t in_order = 0;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    const char sign = sentence[i];
    const char next = i + 1 < sentence.size() ? sentence[i + 1] : '\0';
    if ((sign == '{' || sign == '}') && next == sign) {
      out += sign;
      ++i;
    } else if (sign == '{') {
      const bool numbered = next >= '0' && next <= '9';
      const std::size_t index = numbered ? static_cast<std::size_t>(next - '0') : in_order++;
      if (index < arguments.size()) out += arguments[index];
      i = std::min(sentence.find('}', i), sentence.size() - 1);
    } else {
      out += sign;
    }
  }
  return out;
}

}  // namespace

std::string Message::in(Language language) const {
  if (is_text()) return m_sentence;
  std::vector<std::string> arguments;
  arguments.reserve(m_arguments.size());
  for (const Message& argument : m_arguments) arguments.push_back(argument.in(language));
  std::string_view sentence;
  if (const Catalogue* catalogue = catalogue_of(language)) {
    sentence = m_plural.empty() ? catalogue->find(m_sentence)
                                : catalogue->find(m_sentence, polish_plural(m_count));
  }
  if (sentence.empty()) sentence = m_plural.empty() || m_count == 1 ? m_sentence : m_plural;
  return filled(sentence, arguments);
}

bool Message::is_translated(Language language) const {
  const Catalogue* const catalogue = catalogue_of(language);
  if (is_text() || catalogue == nullptr) return true;
  return !catalogue->find(m_sentence).empty() &&
         std::all_of(m_arguments.begin(), m_arguments.end(), [language](const Message& argument) {
           return argument.is_translated(language);
         });
}

Message MessageBuilder::build(std::string_view sentence, std::vector<Message> arguments) {
  Message built;
  built.m_sentence = sentence;
  built.m_is_sentence = true;
  built.m_arguments = std::move(arguments);
  return built;
}

Message MessageBuilder::build(std::size_t count, std::string_view one, std::string_view many,
                              std::vector<Message> arguments) {
  Message built = build(one, std::move(arguments));
  built.m_plural = many;
  built.m_count = count;
  return built;
}

Message message(Msgid msgid, std::vector<Message> arguments) {
  return MessageBuilder::build(msgid.text, std::move(arguments));
}

Message in_quotes(std::string_view words) {
  return message("`{}`", words);
}

}  // namespace bipgen::source
