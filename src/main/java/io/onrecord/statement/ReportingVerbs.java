package io.onrecord.statement;

import io.onrecord.statement.ReportingVerb.Form;
import io.onrecord.statement.ReportingVerb.Frame;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The verbs that news prose reports speech with, in all their forms. */
final class ReportingVerbs {
  private static final String CLAUSE =
      """
      say add argue insist conclude contend maintain boast joke quip remark observe counter
      write tweet testify muse caution complain suggest imply hint predict swear speculate opine
      exclaim agree marvel warn vow promise pledge threaten state declare theorize venture
      reason guess fume gush pronounce recall message text email blog
      """;
  private static final String CLAUSE_OR_OBJECT =
      """
      note explain claim acknowledge assert announce stress emphasize emphasise reiterate
      concede allege affirm confirm reveal disclose admit recount report deny dispute propose
      recommend demand request ask question lament indicate proclaim mention repeat protest
      estimate clarify underscore highlight relate detail outline voice express signal advise
      shout chant yell whisper refute wonder reaffirm profess
      """;
  private static final String ADDRESSEE = "tell remind assure inform notify reassure";
  private static final String OBJECT =
      """
      call describe accuse criticize criticise praise blame condemn denounce slam blast mock
      dismiss reject decry deride ridicule urge thank congratulate applaud hail tout cite
      endorse welcome characterize characterise label liken advocate discuss echo defend attack
      challenge lambaste lambast chide scold berate assail rebuke bash commend salute invite
      encourage deplore bemoan disavow renounce oppose quote attribute
      """;
  private static final String INFINITIVE = "decline refuse";
  private static final String QUOTATION =
      """
      post read continue respond answer reply retort laugh smile begin go interject chime snap
      scream cry sigh shrug grin nod shoot plead beg crow enthuse deadpan intone mutter murmur
      """;

  /** Verbs that report only with one of these words after them; the word is part of the cue. */
  private static final Map<String, Set<String>> NEEDED =
      Map.of(
          "point", Set.of("out", "to"),
          "talk", Set.of("about", "of"),
          "speak", Set.of("about", "of", "against"),
          "refer", Set.of("to"),
          "comment", Set.of("on"),
          "lash", Set.of("out"),
          "spell", Set.of("out"),
          "apologize", Set.of("for"),
          "apologise", Set.of("for"),
          "object", Set.of("to"));

  /** Words that belong to the cue when they follow these verbs. */
  private static final Map<String, Set<String>> PARTICLES =
      Map.ofEntries(
          Map.entry("call", Set.of("for", "on", "upon", "out")),
          Map.entry("warn", Set.of("of", "against", "about")),
          Map.entry("complain", Set.of("about", "of")),
          Map.entry("boast", Set.of("about", "of")),
          Map.entry("joke", Set.of("about")),
          Map.entry("hint", Set.of("at")),
          Map.entry("write", Set.of("of", "about")),
          Map.entry("agree", Set.of("with")),
          Map.entry("argue", Set.of("for", "against")),
          Map.entry("ask", Set.of("for", "about")),
          Map.entry("fire", Set.of("back")),
          Map.entry("shoot", Set.of("back")),
          Map.entry("protest", Set.of("against")));

  private static final String IRREGULAR =
      """
      say said
      tell told
      write wrote written
      swear swore sworn
      read read
      begin began begun
      go went gone
      shoot shot
      speak spoke spoken
      """;

  private static final String DOUBLED = " admit quip nod grin begin commit ";

  private static final Map<String, ReportingVerb> FORMS = forms();

  private ReportingVerbs() {}

  /** The verb whose form the token is, whatever its part of speech. */
  static Optional<ReportingVerb> of(Token token) {
    return Optional.ofNullable(FORMS.get(token.lower()));
  }

  static boolean mayReport(Token token) {
    return FORMS.containsKey(token.lower()) || token.is("according");
  }

  /** Whether the verb reports only with one of its particles. */
  static boolean needsParticle(String lemma) {
    return NEEDED.containsKey(lemma);
  }

  /** Whether {@code word} belongs to the cue after that verb. */
  static boolean isParticle(String lemma, String word) {
    return NEEDED.getOrDefault(lemma, PARTICLES.getOrDefault(lemma, Set.of())).contains(word);
  }

  private static Map<String, ReportingVerb> forms() {
    var forms = new HashMap<String, ReportingVerb>();
    NEEDED.keySet().forEach(lemma -> inflect(forms, lemma, Frame.CLAUSE_OR_OBJECT));
    Words.set(QUOTATION).forEach(lemma -> inflect(forms, lemma, Frame.QUOTATION));
    Words.set(INFINITIVE).forEach(lemma -> inflect(forms, lemma, Frame.INFINITIVE));
    Words.set(OBJECT).forEach(lemma -> inflect(forms, lemma, Frame.OBJECT));
    Words.set(CLAUSE_OR_OBJECT).forEach(lemma -> inflect(forms, lemma, Frame.CLAUSE_OR_OBJECT));
    Words.set(CLAUSE).forEach(lemma -> inflect(forms, lemma, Frame.CLAUSE));
    Words.set(ADDRESSEE).forEach(lemma -> inflect(forms, lemma, Frame.ADDRESSEE));
    IRREGULAR
        .lines()
        .map(line -> line.split(" ", -1))
        .forEach(
            words -> {
              ReportingVerb base = forms.get(words[0]);
              if (base == null) {
                throw new IllegalStateException("no such verb: " + words[0]);
              }
              for (int i = 1; i < words.length; i++) {
                forms.put(words[i], new ReportingVerb(words[0], base.frame(), Form.PAST));
              }
            });
    return Map.copyOf(forms);
  }

  private static void inflect(Map<String, ReportingVerb> forms, String lemma, Frame frame) {
    String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
    boolean y = lemma.endsWith("y") && "aeou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
    boolean hiss = lemma.endsWith("s") || lemma.endsWith("sh") || lemma.endsWith("ch");
    String soft = y ? lemma.substring(0, lemma.length() - 1) + "i" : stem;
    String twice = DOUBLED.contains(" " + lemma + " ") ? stem + stem.charAt(stem.length() - 1) : "";
    forms.put(lemma, new ReportingVerb(lemma, frame, Form.BASE));
    forms.put(
        y ? soft + "es" : hiss || lemma.endsWith("go") ? lemma + "es" : lemma + "s",
        new ReportingVerb(lemma, frame, Form.PRESENT));
    forms.put((twice.isEmpty() ? soft : twice) + "ed", new ReportingVerb(lemma, frame, Form.PAST));
    forms.put((twice.isEmpty() ? stem : twice) + "ing", new ReportingVerb(lemma, frame, Form.ING));
  }
}
