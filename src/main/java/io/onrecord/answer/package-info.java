/** Turns evidence into an answer whose every claim is cited and every quotation verbatim. */
@NullMarked
package io.onrecord.answer;

import org.jspecify.annotations.NullMarked;
