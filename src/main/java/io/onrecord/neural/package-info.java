/**
 * Neural models that run in this process: one makes vectors of texts, one scores a passage for a
 * question. Both are used through LangChain4j's own interfaces.
 */
@NullMarked
package io.onrecord.neural;

import org.jspecify.annotations.NullMarked;
