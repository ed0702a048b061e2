/** Reports for people: a page that stands alone, with its tables, pictures and networks as files beside it. */
@NullMarked
package io.hinterland.report;

import org.jspecify.annotations.NullMarked;
