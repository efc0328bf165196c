/** Who said what in one article: cues, quotations, indirect speech, and which person "he" is. */
@NullMarked
package io.onrecord.statement;

import org.jspecify.annotations.NullMarked;
