package io.onrecord.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Countries and the capitals that stand for their governments. */
final class Governments {
  private static final String NAMES =
      """
      United States|U.S.|US|USA|Washington|America
      United Kingdom|U.K.|UK|Britain|London|Downing Street
      European Union|EU|E.U.|Brussels
      Russia|Moscow|Kremlin
      North Korea|Pyongyang|DPRK
      South Korea|Seoul
      China|Beijing
      Japan|Tokyo
      Taiwan|Taipei
      India|New Delhi|Delhi
      Pakistan|Islamabad
      Afghanistan|Kabul
      Iran|Tehran
      Iraq|Baghdad
      Syria|Damascus
      Turkey|Türkiye|Ankara
      Israel|Jerusalem
      Lebanon|Beirut
      Jordan|Amman
      Egypt|Cairo
      Saudi Arabia|Riyadh
      Qatar|Doha
      United Arab Emirates|UAE|Abu Dhabi
      Yemen|Sanaa
      Ukraine|Kyiv|Kiev
      Belarus|Minsk
      Poland|Warsaw
      Germany|Berlin
      France|Paris
      Italy|Rome
      Spain|Madrid
      Portugal|Lisbon
      Netherlands|The Hague
      Belgium
      Austria|Vienna
      Switzerland|Bern
      Sweden|Stockholm
      Norway|Oslo
      Denmark|Copenhagen
      Finland|Helsinki
      Ireland|Dublin
      Hungary|Budapest
      Romania|Bucharest
      Bulgaria|Sofia
      Greece|Athens
      Serbia|Belgrade
      Georgia|Tbilisi
      Armenia|Yerevan
      Azerbaijan|Baku
      Kazakhstan|Astana
      Canada|Ottawa
      Mexico|Mexico City
      Cuba|Havana
      Venezuela|Caracas
      Colombia|Bogota|Bogotá
      Brazil|Brasilia|Brasília
      Argentina|Buenos Aires
      Chile|Santiago
      Peru|Lima
      Australia|Canberra
      New Zealand|Wellington
      Indonesia|Jakarta
      Malaysia|Kuala Lumpur
      Philippines|Manila
      Vietnam|Hanoi
      Thailand|Bangkok
      Myanmar|Naypyidaw
      South Africa|Pretoria
      Nigeria|Abuja
      Kenya|Nairobi
      Ethiopia|Addis Ababa
      Sudan|Khartoum
      Libya|Tripoli
      Algeria|Algiers
      Morocco|Rabat
      Vatican|Holy See
      White House
      """;

  private static final Map<String, List<String>> GROUPS = groups();

  private Governments() {}

  static boolean isGovernment(String name) {
    return GROUPS.containsKey(name);
  }

  /** The other names of the government that {@code name} stands for; empty for no government. */
  static List<String> otherNames(String name) {
    return GROUPS.getOrDefault(name, List.of()).stream()
        .filter(other -> !other.equals(name))
        .toList();
  }

  private static Map<String, List<String>> groups() {
    var groups = new HashMap<String, List<String>>();
    for (String line : NAMES.lines().toList()) {
      List<String> names = List.of(line.split("\\|", -1));
      names.forEach(name -> groups.put(name, names));
    }
    return Map.copyOf(groups);
  }
}
