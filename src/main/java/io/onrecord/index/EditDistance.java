package io.onrecord.index;

/** How many letters must be added, dropped, changed or swapped with their neighbour. */
public final class EditDistance {
  private EditDistance() {}

  /**
   * The optimal string alignment distance (Damerau-Levenshtein without second edits of a pair), or
   * {@code most + 1} when it is greater than {@code most}.
   */
  public static int atMost(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int[] twoBefore = new int[b.length() + 1];
    int[] before = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], before[j]) + 1, before[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], twoBefore[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return most + 1;
      }
      int[] spare = twoBefore;
      twoBefore = before;
      before = row;
      row = spare;
    }
    return Math.min(before[b.length()], most + 1);
  }
}
