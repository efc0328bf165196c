/**
 * Articles whose statements a person marked: reads them, scores what is extracted against them, and
 * trains from them.
 */
@NullMarked
package io.onrecord.gold;

import org.jspecify.annotations.NullMarked;
