/** Ways to ask: the HTTP API and the web page. Translation only. */
@NullMarked
package io.onrecord.channel;

import org.jspecify.annotations.NullMarked;
