package io.onrecord.article;

import java.util.Locale;
import java.util.Set;

/** News agencies and outlets that sign datelines without brackets: {@code New York CNN —}. */
final class Agencies {
  private static final Set<String> NAMES =
      Set.of(
          "reuters",
          "reuter",
          "ap",
          "associated press",
          "the associated press",
          "afp",
          "agence france-presse",
          "upi",
          "cnn",
          "cnn business",
          "cnn sport",
          "cnn underscored",
          "bbc",
          "bbc news",
          "bloomberg",
          "xinhua",
          "tass",
          "interfax",
          "kyodo",
          "kyodo news",
          "yonhap",
          "dpa",
          "ansa",
          "efe",
          "pti",
          "ani",
          "anadolu",
          "ukrinform",
          "pa media",
          "dow jones",
          "npr",
          "usa today",
          "usa today network",
          "usa today sports",
          "cnn travel",
          "cnn films",
          "thomson reuters foundation",
          "thomson reuters",
          "the canadian press");

  private Agencies() {}

  static boolean contains(String name) {
    return NAMES.contains(name.strip().toLowerCase(Locale.ROOT));
  }
}
