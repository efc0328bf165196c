package io.onrecord.statement;

import io.onrecord.article.Span;

/**
 * A run of text in quotation marks, inside one paragraph.
 *
 * @param span the run with its marks
 * @param closed whether its closing mark is there
 * @param continues whether it goes on with the quotation that the paragraph before left open
 */
record Quote(Span span, boolean closed, boolean continues) {}
