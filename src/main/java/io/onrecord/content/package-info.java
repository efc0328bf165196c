/** Evidence for other programs: content retrievers of LangChain4j. */
@NullMarked
package io.onrecord.content;

import org.jspecify.annotations.NullMarked;
