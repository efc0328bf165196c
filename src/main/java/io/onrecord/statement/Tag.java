package io.onrecord.statement;

/** Parts of speech, as Universal Dependencies names them. */
enum Tag {
  NOUN,
  PROPN,
  PRON,
  VERB,
  AUX,
  ADJ,
  ADV,
  ADP,
  DET,
  NUM,
  CCONJ,
  SCONJ,
  PART,
  INTJ,
  PUNCT,
  SYM,
  X;

  /** A number for it that other versions of this enum give it too. */
  int code() {
    return name().hashCode();
  }

  /** The tag of that name; {@link #X} for a name that is none. */
  static Tag of(String name) {
    for (Tag tag : values()) {
      if (tag.name().equals(name)) {
        return tag;
      }
    }
    return X;
  }
}
