package io.onrecord.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, in its order; for people a line each, for programs one line of JSON. */
final class BenchFigures {
  /**
   * One figure.
   *
   * @param part what was measured: {@code questions}
   * @param unit of the value; empty for ratios and counts
   */
  record Figure(String part, String name, double value, String unit) {
    /** About three digits: {@code 12300}, {@code 0.52}. */
    String line() {
      double size = Math.abs(value);
      String digits = size >= 100 || value == Math.rint(value) ? "%.0f" : "%.2f";
      String text = String.format(Locale.ROOT, digits, value);
      return (name + ": " + text + " " + unit).stripTrailing();
    }
  }

  private final List<Figure> figures = new ArrayList<>();

  void add(String part, String name, double value, String unit) {
    figures.add(new Figure(part, name, value, unit));
  }

  List<Figure> all() {
    return List.copyOf(figures);
  }

  /** Under a heading for each part, when there are several. */
  List<String> lines() {
    boolean headings = figures.stream().map(Figure::part).distinct().count() > 1;
    List<String> lines = new ArrayList<>();
    String part = "";
    for (Figure figure : figures) {
      if (headings && !figure.part().equals(part)) {
        part = figure.part();
        lines.add(lines.isEmpty() ? part : "\n" + part);
      }
      lines.add((headings ? "  " : "") + figure.line());
    }
    return lines;
  }

  String json() {
    try {
      return new ObjectMapper().writeValueAsString(figures);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("figures could not be written as JSON", e);
    }
  }
}
