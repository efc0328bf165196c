/** Stores articles, passages and statements, and finds them again. */
@NullMarked
package io.onrecord.index;

import org.jspecify.annotations.NullMarked;
