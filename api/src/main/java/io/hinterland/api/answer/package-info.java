/** The forms of answers, the same over HTTP and on the command line. */
@NullMarked
package io.hinterland.api.answer;

import org.jspecify.annotations.NullMarked;
