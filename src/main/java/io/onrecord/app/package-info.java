/** Command line, settings, and the only place where objects are put together. */
@NullMarked
package io.onrecord.app;

import org.jspecify.annotations.NullMarked;
