package io.onrecord.retrieval;

import java.util.List;
import java.util.regex.Pattern;

/** Tells from its first words what an answer to a question has to hold. */
final class QuestionKind {
  private record Form(Asked.Kind kind, Pattern pattern) {}

  private static final List<Form> FORMS =
      List.of(
          form(Asked.Kind.TIME, "when|since when|(?:how long ago)|how (?:soon|recently)"),
          form(
              Asked.Kind.TIME,
              "(?:in |on |at |by |during |since )?(?:what|which) (?:year|month|day|date|time|century|decade|weekday)"),
          form(
              Asked.Kind.NUMBER,
              "how (?:many|much|old|long|far|tall|high|big|large|fast|often|deep|heavy|wide)"
                  + "|(?:what|which) (?:is |was |are |were )?(?:the )?(?:total )?"
                  + "(?:number|percentage|percent|share|amount|price|cost|age|size|rate|population|score)"),
          form(Asked.Kind.REASON, "why|how come|for what reason|what (?:is|was|are) the reasons?"),
          form(Asked.Kind.REASON, "what (?:caused|causes|led to|prompted|made)"),
          form(
              Asked.Kind.PLACE,
              "where|(?:in |at |from |to |near )?(?:what|which) (?:country|countries|city|cities|town|towns|state"
                  + "|states|place|places|region|province|county|village|continent|location|venue|airport)"),
          form(
              Asked.Kind.PERSON,
              "(?:to |by |with |for |from )?(?:who|whom|whose|who's|who’s)"
                  + "|(?:what|which) (?:person|people|man|woman|president|minister|politician|actor|actress|player"
                  + "|official|judge|lawyer|leader|senator|director|singer|writer|author)"),
          form(Asked.Kind.DEFINITION, "what (?:is|are) (?:an?|the meaning of)"),
          form(Asked.Kind.DEFINITION, "what (?:does|do) .{1,80} (?:mean|stand for)$"));

  private static final Pattern ANYWHERE_TIME =
      Pattern.compile("\\b(?:what|which) (?:year|day|date)\\b", Pattern.CASE_INSENSITIVE);

  private QuestionKind() {}

  static Asked.Kind of(String question) {
    for (Form form : FORMS) {
      if (form.pattern().matcher(question).find()) {
        return form.kind();
      }
    }
    return ANYWHERE_TIME.matcher(question).find() ? Asked.Kind.TIME : Asked.Kind.OTHER;
  }

  private static Form form(Asked.Kind kind, String regex) {
    String whole = "^(?:and |so |but )?(?:" + regex + ")(?![\\p{L}\\p{N}])";
    return new Form(kind, Pattern.compile(whole, Pattern.CASE_INSENSITIVE));
  }
}
