package io.onrecord.statement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Adjectives of nationality, and the country that each belongs to. */
final class Nationalities {
  private static final String COUNTRIES =
      """
      Afghanistan Afghan
      Albania Albanian
      Algeria Algerian
      Argentina Argentine Argentinian
      Armenia Armenian
      Australia Australian
      Austria Austrian
      Azerbaijan Azerbaijani
      Bangladesh Bangladeshi
      Belarus Belarusian
      Belgium Belgian
      Bolivia Bolivian
      Bosnia Bosnian
      Brazil Brazilian
      Bulgaria Bulgarian
      Cambodia Cambodian
      Canada Canadian
      Chile Chilean
      China Chinese
      Colombia Colombian
      Croatia Croatian
      Cuba Cuban
      Cyprus Cypriot
      Czechia Czech
      Denmark Danish
      Ecuador Ecuadorian
      Egypt Egyptian
      England English
      Estonia Estonian
      Ethiopia Ethiopian
      Europe European
      Finland Finnish
      France French
      Georgia Georgian
      Germany German
      Ghana Ghanaian
      Greece Greek
      Hungary Hungarian
      Iceland Icelandic
      India Indian
      Indonesia Indonesian
      Iran Iranian
      Iraq Iraqi
      Ireland Irish
      Israel Israeli
      Italy Italian
      Jamaica Jamaican
      Japan Japanese
      Jordan Jordanian
      Kazakhstan Kazakh
      Kenya Kenyan
      Korea Korean
      Kosovo Kosovan
      Kuwait Kuwaiti
      Latvia Latvian
      Lebanon Lebanese
      Libya Libyan
      Lithuania Lithuanian
      Malaysia Malaysian
      Mexico Mexican
      Moldova Moldovan
      Mongolia Mongolian
      Morocco Moroccan
      Myanmar Burmese
      Nepal Nepalese
      Netherlands Dutch
      Nigeria Nigerian
      Norway Norwegian
      Pakistan Pakistani
      Palestine Palestinian
      Peru Peruvian
      Philippines Filipino Philippine
      Poland Polish
      Portugal Portuguese
      Qatar Qatari
      Romania Romanian
      Russia Russian
      Rwanda Rwandan
      Scotland Scottish
      Serbia Serbian
      Singapore Singaporean
      Slovakia Slovak
      Slovenia Slovenian
      Somalia Somali
      Spain Spanish
      Sudan Sudanese
      Sweden Swedish
      Switzerland Swiss
      Syria Syrian
      Taiwan Taiwanese
      Tanzania Tanzanian
      Thailand Thai
      Tunisia Tunisian
      Turkey Turkish
      UK British
      US American
      Uganda Ugandan
      Ukraine Ukrainian
      Venezuela Venezuelan
      Vietnam Vietnamese
      Wales Welsh
      Yemen Yemeni
      Zambia Zambian
      Zimbabwe Zimbabwean
      """;

  /** Country by adjective, both in lower case. */
  private static final Map<String, String> BY_ADJECTIVE = byAdjective();

  private Nationalities() {}

  static boolean isNationality(String lower) {
    return BY_ADJECTIVE.containsKey(lower);
  }

  /** {@code estonia} for {@code estonian}; any other word as it is. */
  static String country(String lower) {
    return BY_ADJECTIVE.getOrDefault(lower, lower);
  }

  private static Map<String, String> byAdjective() {
    var countries = new HashMap<String, String>();
    for (String line : COUNTRIES.toLowerCase(Locale.ROOT).lines().toList()) {
      String[] words = line.split(" ", -1);
      for (int i = 1; i < words.length; i++) {
        countries.put(words[i], words[0]);
      }
    }
    return Map.copyOf(countries);
  }
}
