#include "history/task_tree.hpp"

#include <algorithm>

namespace bipgen::history {

namespace {

using organization::Structure;
using organization::Task;

std::string without_mark(std::string words) {
  while (!words.empty() && std::string_view(".;,:").find(words.back()) != std::string_view::npos) {
    words.pop_back();
  }
  return words;
}

class Reader {
 public:
  Reader(Vocabulary& vocabulary, std::map<std::string, std::size_t>& texts, TaskSide& side)
      : m_vocabulary(vocabulary), m_texts(texts), m_side(side) {}

  void read(const std::vector<Task>& tasks, std::size_t holder, const std::string& id) {
    m_side.tops.emplace_back();
    m_side.leaves.emplace_back();
    for (std::size_t i = 0; i < tasks.size(); ++i) {
      m_side.tops[holder].push_back(read(tasks[i], holder, {id, {i}}, none));
    }
  }

 private:
  std::size_t read(const Task& task, std::size_t holder, TaskRef ref, std::size_t parent) {
    const std::size_t index = m_side.nodes.size();
    TaskNode node;
    node.task = &task;
    node.holder = holder;
    node.ref = ref;
    node.parent = parent;
    node.text = m_texts.emplace(comparable_task(task), m_texts.size()).first->second;
    node.lead = m_vocabulary.read(task.text + " " + task.closing);
    Wording whole = node.lead;
    m_side.nodes.push_back(std::move(node));
    if (task.parts.empty()) m_side.leaves[holder].push_back(index);
    ref.path.push_back(0);
    for (std::size_t i = 0; i < task.parts.size(); ++i) {
      ref.path.back() = i;
      const std::size_t part = read(task.parts[i], holder, ref, index);
      m_side.nodes[index].parts.push_back(part);
      const Wording& words = m_side.nodes[part].whole;
      whole.insert(whole.end(), words.begin(), words.end());
    }
    m_side.nodes[index].whole = Vocabulary::merged(std::move(whole));
    return index;
  }

  Vocabulary& m_vocabulary;
  std::map<std::string, std::size_t>& m_texts;
  TaskSide& m_side;
};

void note_holders(TaskSide& side, std::size_t texts) {
  side.holders.resize(texts);
  for (const TaskNode& node : side.nodes) {
    std::vector<std::size_t>& holders = side.holders[node.text];
    if (holders.empty() || holders.back() != node.holder) holders.push_back(node.holder);
  }
}

}  // namespace

std::string comparable_task(const Task& task) {
  std::string words = without_mark(comparable_name(task.text));
  for (const Task& part : task.parts) words += "\n" + comparable_task(part);
  if (!task.closing.empty()) words += "\n" + without_mark(comparable_name(task.closing));
  return words;
}

TaskTexts::TaskTexts(const Structure& earlier, const Structure& later, const Pairs& pairs) {
  std::map<std::string, std::size_t> texts;
  const auto read_side = [&](const std::vector<Member>& members, const Structure& structure,
                             TaskSide& side) {
    Reader reader(vocabulary, texts, side);
    for (std::size_t i = 0; i < members.size(); ++i) {
      reader.read(members[i].tasks(), i, members[i].id());
    }
    reader.read(structure.common_tasks, members.size(), "");
  };
  read_side(pairs.before(), earlier, before);
  read_side(pairs.after(), later, after);
  note_holders(before, texts.size());
  note_holders(after, texts.size());
  wordings.resize(texts.size());
  for (const TaskSide* side : {&before, &after}) {
    for (const TaskNode& node : side->nodes) wordings[node.text] = &node.whole;
  }
}

}  // namespace bipgen::history
