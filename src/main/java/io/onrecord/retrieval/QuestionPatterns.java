package io.onrecord.retrieval;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the words of an English question whether statements are asked for, whose, and about
 * what.
 *
 * <p>The first form that fits decides. A question is at most {@link Question#MAX_CHARS} long, which
 * bounds the work of the patterns.
 */
final class QuestionPatterns {
  /**
   * Before a word that may be a verb: it is a noun when a verb stands a few words on, as in "the
   * State Department spokesman say" or "The Post say".
   */
  private static final String NO_NOUN =
      "(?!(?:state|post|note|call|claim|comment|report)s? (?:(?!about |that |on |in |of |to )[^ ]+ ){0,3}"
          + "(?:say|tell|state|announce|warn|confirm|deny|call|think|write|report|claim)\\b)"
          + "(?!state (?:department|media|police|senator|officials?)\\b)";

  private static final String SAY =
      "(?<!\\bunited )"
          + NO_NOUN
          + "(?:say|says|said|saying|tell|tells|told|state|states|stated|claim|claims|claimed|argue|argues"
          + "|argued|warn|warns|warned|suggest|suggests|suggested|announce|announces|announced"
          + "|comment|comments|commented|remark|remarked|mention|mentions|mentioned|describe"
          + "|describes|described|call|calls|called|respond|responds|responded|react|reacts|reacted"
          + "|reply|replies|replied|deny|denies|denied|confirm|confirms|confirmed|promise|promises"
          + "|promised|urge|urges|urged|demand|demands|demanded|criticise|criticised|criticize"
          + "|criticized|condemn|condemns|condemned|explain|explains|explained|predict|predicts"
          + "|predicted|insist|insists|insisted|add|added|admit|admits|admitted|write|writes|wrote"
          + "|tweet|tweeted|post|posted|talk|talks|talked|speak|speaks|spoke|express|expressed"
          + "|declare|declared|note|notes|noted|propose|proposed|accuse|accused|think|thinks|thought"
          + "|believe|believes|believed)";

  /** Verbs that say nothing of what was said, so that they are no part of the topic. */
  private static final Pattern PLAIN_SAY =
      words(
          "(?<!\\bunited )(?:say|says|said|saying|tell|told|state|stated|mention|mentioned|comment|commented"
              + "|talk|talked|speak|spoke|write|wrote)");

  private static final String WORDS =
      "(?:quotes?|quotations?|statements?|comments?|remarks?|words|reactions?|responses?|positions?"
          + "|views?|stance|opinions?|claims?|warnings?)";

  private static final String ABOUT =
      "(?:about|on|regarding|concerning|over|to|of|in response to|with regard to)";

  private static final String ALSO =
      "(?:ever |also |really |actually |publicly |exactly |just |last |first |already )*";

  private static final List<Form> FORMS =
      List.of(
          form(
              "(?:and |so |but )?who (?:else )?(?:has |have |had |was |were )?"
                  + ALSO
                  + "(?<verb>"
                  + SAY
                  + ")\\b(?<rest>.*)",
              match -> statements("", verbTopic(match) + match.group("rest"))),
          form(
              "(?:and |so |but )?(?:what|which|how|why|when|where)(?<what>(?: [^ ]+){0,3}?)"
                  + " (?:did|does|do|has|have|had|was|were|is) (?<who>.+?) "
                  + ALSO
                  + SAY
                  + "\\b(?<rest>.*)",
              match ->
                  statements(
                      match.group("who"),
                      match.group("rest").isBlank() ? what(match) : match.group("rest"))),
          form(
              "(?:did|does|do|has|have) (?<who>.+?) " + ALSO + SAY + "\\b(?<rest>.*)",
              match -> statements(match.group("who"), match.group("rest"))),
          form(
              "what (?:was|is|were|has been|have been) said(?: by (?<who>.+?))?"
                  + "(?: "
                  + ABOUT
                  + " (?<rest>.+))?",
              match -> statements(orBlank(match.group("who")), orBlank(match.group("rest")))),
          form(
              "(?:(?:please )?(?:list|show|give|find|get|quote)(?: me| us)? )?"
                  + "(?:all |every |any |the |some |each )*(?:of the )?(?:direct )?"
                  + WORDS
                  + " (?:from|by|of|made by|given by) (?<who>.+?)"
                  + "(?: "
                  + ABOUT
                  + " (?<rest>.+))?",
              match -> statements(match.group("who"), orBlank(match.group("rest")))),
          form(
              "(?:(?:please )?(?:list|show|give|find|get|summari[sz]e|what (?:is|was|are|were))"
                  + "(?: me| us)? )?(?:all (?:of )?)?(?<who>.+?)(?:['’]s?) "
                  + "(?:own |latest |recent |public |direct )*"
                  + WORDS
                  + "(?: "
                  + ABOUT
                  + " (?<rest>.+))?",
              match -> statements(match.group("who"), orBlank(match.group("rest")))),
          form(
              "(?:what|everything|anything|all) (?:that )?(?<who>.+?) "
                  + "(?:has |have |had )?"
                  + ALSO
                  + SAY
                  + "\\b(?<rest>.*)",
              match -> statements(match.group("who"), match.group("rest"))),
          form(
              "according to (?<who>[^,]+?), (?<rest>.+)",
              match -> statements(match.group("who"), match.group("rest"))),
          form(
              "(?<rest>.+?),? according to (?<who>.+)",
              match -> statements(match.group("who"), match.group("rest"))));

  private static final Pattern QUOTED = Pattern.compile("[\"“„«]([^\"“”„«»]{2,})[\"”“»]");
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:please |(?:can|could|would) you (?:please )?tell me |tell me |do you know )+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TRAILING = Pattern.compile("[\\s?!.]+$");
  private static final Pattern TOPIC_LEAD =
      Pattern.compile(
          "^(?:that|if|whether|" + ABOUT.substring(3, ABOUT.length() - 1) + ")\\s+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TOPIC_TAIL =
      Pattern.compile("\\s+(?:about|on|of|to|regarding)$", Pattern.CASE_INSENSITIVE);

  /** "What do the articles say": nobody in particular is asked for, and not only statements are. */
  private static final Pattern THE_ARTICLES =
      words(
          "(?:(?:the|this|these|those|your|any) )?"
              + "(?:articles?|texts?|story|stories|news|corpus|papers?|newspapers?|documents?|files?)");

  private static final Pattern ANYBODY =
      words("(?:anyone|anybody|everyone|everybody|someone|somebody|people|they|we|you)");

  private static final Pattern EMPTY_WHAT = words("(?:else|exactly|things?|words?|all|'s)?");

  private QuestionPatterns() {}

  private record Form(Pattern pattern, Function<MatchResult, Asked.Statements> asked) {}

  static Asked read(String question) {
    String text = TRAILING.matcher(question.strip()).replaceFirst("").replaceAll("\\s+", " ");
    text = LEADING.matcher(text).replaceFirst("");
    Optional<Asked.Statements> statements = statementsIn(text);
    if (statements.isEmpty() || THE_ARTICLES.matcher(statements.get().who()).matches()) {
      String words =
          statements.isPresent() && !statements.get().topic().isBlank()
              ? statements.get().topic()
              : text;
      return new Asked.Passages(words, QuestionKind.of(text));
    }
    Asked.Statements asked = statements.get();
    String who = ANYBODY.matcher(asked.who()).matches() ? "" : asked.who();
    return new Asked.Statements(who, asked.topic(), asked.phrase());
  }

  private static Optional<Asked.Statements> statementsIn(String text) {
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(text);
      if (matcher.matches()) {
        return Optional.of(form.asked().apply(matcher));
      }
    }
    return Optional.empty();
  }

  private static Asked.Statements statements(String who, String rest) {
    String topic = rest.strip();
    String phrase = "";
    Matcher quoted = QUOTED.matcher(topic);
    if (quoted.find()) {
      phrase = quoted.group(1).strip();
      topic = (topic.substring(0, quoted.start()) + topic.substring(quoted.end())).strip();
    }
    topic = TOPIC_LEAD.matcher(topic).replaceFirst("");
    topic = TOPIC_TAIL.matcher(topic).replaceFirst("");
    return new Asked.Statements(who.strip(), topic.strip(), phrase);
  }

  private static String verbTopic(MatchResult match) {
    String verb = match.group("verb");
    return PLAIN_SAY.matcher(verb).matches() ? "" : verb;
  }

  /**
   * "Which countries" of "Which countries did Roe mention?", unless it only stresses the question.
   */
  private static String what(MatchResult match) {
    String what = match.group("what").strip();
    return EMPTY_WHAT.matcher(what).matches() ? "" : what;
  }

  private static Form form(String regex, Function<MatchResult, Asked.Statements> asked) {
    return new Form(words(regex), asked);
  }

  private static Pattern words(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String orBlank(@Nullable String group) {
    return group == null ? "" : group;
  }
}
