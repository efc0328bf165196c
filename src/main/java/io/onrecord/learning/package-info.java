/** Small linear models that learn from marked text, and their files. Knows nothing of news. */
@NullMarked
package io.onrecord.learning;

import org.jspecify.annotations.NullMarked;
