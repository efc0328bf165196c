/** The article index on Apache Lucene. */
@NullMarked
package io.onrecord.index.lucene;

import org.jspecify.annotations.NullMarked;
