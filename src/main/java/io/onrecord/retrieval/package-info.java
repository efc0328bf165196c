/** Turns a question into evidence: whose statements, or which passages, in which order. */
@NullMarked
package io.onrecord.retrieval;

import org.jspecify.annotations.NullMarked;
