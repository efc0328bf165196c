package io.onrecord.retrieval;

import io.onrecord.article.Article;
import io.onrecord.index.ArticleIndex;
import io.onrecord.index.FoundStatement;
import io.onrecord.index.Names;
import io.onrecord.index.StatementPage;
import io.onrecord.statement.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings the statements of a page that stand word for word in copies together, so that a reader can
 * fold them. None is dropped and the counts stay: a list of statements is complete.
 */
final class CopiedStatements {
  private CopiedStatements() {}

  /** The page with each statement followed by those that repeat it. */
  static Evidence.Statements of(ArticleIndex index, Reading reading, StatementPage page) {
    CopiedSentences copies = new CopiedSentences(index);
    Map<String, List<List<FoundStatement>>> byWords = new HashMap<>();
    List<List<FoundStatement>> groups = new ArrayList<>();
    Set<String> repeating = copies.repeating(page.statements());
    for (FoundStatement found : page.statements()) {
      if (!repeating.contains(found.article().id())) {
        groups.add(List.of(found));
        continue;
      }
      List<List<FoundStatement>> same =
          byWords.computeIfAbsent(key(found), key -> new ArrayList<>());
      same.stream()
          .filter(group -> copies.areCopies(group.getFirst().article(), found.article()))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(found),
              () -> {
                List<FoundStatement> group = new ArrayList<>(List.of(found));
                same.add(group);
                groups.add(group);
              });
    }
    List<FoundStatement> statements = new ArrayList<>();
    List<AlsoIn> alsoIn = new ArrayList<>();
    for (List<FoundStatement> group : groups) {
      for (int i = 0; i < group.size(); i++) {
        List<String> others = others(group, group.get(i).article());
        alsoIn.add(new AlsoIn(others, i > 0));
        statements.add(group.get(i));
      }
    }
    StatementPage ordered =
        new StatementPage(statements, page.total(), page.articles(), page.next());
    return new Evidence.Statements(reading, ordered, alsoIn);
  }

  private static List<String> others(List<FoundStatement> group, Article article) {
    return group.stream()
        .map(found -> found.article().id())
        .filter(id -> !id.equals(article.id()))
        .distinct()
        .sorted()
        .toList();
  }

  /** Equal for the same words, said or denied by the same speakers. */
  private static String key(FoundStatement found) {
    Statement statement = found.statement();
    String words =
        statement.content().stream()
            .map(span -> span.in(found.article().text()))
            .collect(Collectors.joining(" "));
    String speakers =
        statement.speakers().stream()
            .map(speaker -> Names.fold(speaker.name()))
            .sorted()
            .collect(Collectors.joining("; "));
    return speakers + "|" + statement.polarity() + "|" + SameWords.key(words);
  }
}
