package io.onrecord.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a source stands for.
 *
 * @param people those of them who are people with names
 * @param others the other speakers: organisations, governments, unnamed people
 * @param confidence how sure, from 0 to 1
 * @param how the step that found it, in words joined by hyphens; null for a plain full name
 */
record Resolved(
    List<Person> people, List<Speaker> others, double confidence, @Nullable String how) {
  static final Resolved NOBODY = new Resolved(List.of(), List.of(), 0.3, "unresolved");

  Resolved {
    people = List.copyOf(people);
    others = List.copyOf(others);
  }

  static Resolved of(Person person, double confidence, @Nullable String how) {
    return new Resolved(List.of(person), List.of(), confidence, how);
  }

  static Resolved of(Speaker speaker, double confidence, @Nullable String how) {
    return new Resolved(List.of(), List.of(speaker), confidence, how);
  }

  boolean isNobody() {
    return people.isEmpty() && others.isEmpty();
  }

  Resolved as(double factor, String way) {
    return new Resolved(people, others, confidence * factor, way);
  }
}
