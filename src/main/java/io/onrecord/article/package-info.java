/** An article as published, its sentences, and the readers that produce it from files. */
@NullMarked
package io.onrecord.article;

import org.jspecify.annotations.NullMarked;
